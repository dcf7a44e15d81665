using System.Collections;
using System.Globalization;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>Lets the domain's own rules speak about a row.</summary>
internal static class ImportProblems
{
    /// <summary>Does what the domain would do, for the sake of its objections only; an objection becomes an error of the row.</summary>
    public static void Try(SheetRow row, Action action, Func<BusinessException, string?> columnOf)
    {
        try
        {
            action();
        }
        catch (BusinessException exception)
        {
            row.AddError(columnOf(exception), Of(exception));
        }
    }

    public static CellProblem Of(BusinessException exception) =>
        CellProblem.Of(exception.Code, [.. exception.Data.Cast<DictionaryEntry>().Select(d => ((string)d.Key, TextOf(d.Value)))]);

    private static string? TextOf(object? value) =>
        value is DateOnly day
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture);
}
