using System.Globalization;

namespace FirmLadder.Firms.Registry;

/// <summary>Pinyin order as a stored text that sorts by its bytes, so that every database sorts Chinese names alike.</summary>
internal static class ChineseSortKey
{
    private static readonly CompareInfo Pinyin = CultureInfo.GetCultureInfo("zh-Hans").CompareInfo;

    public static string Of(string name)
    {
        var key = Convert.ToHexString(Pinyin.GetSortKey(name, CompareOptions.None).KeyData);
        return key.Length <= FirmConsts.NameSortKeyMaxLength ? key : key[..FirmConsts.NameSortKeyMaxLength];
    }
}
