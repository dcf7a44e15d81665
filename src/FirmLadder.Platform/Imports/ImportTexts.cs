using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FirmLadder.Kernel.Infrastructure.Localization;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Messages of findings, in the reader's language.</summary>
internal sealed partial class ImportTexts(ResourceStringLocalizerFactory localizers) : ITransientDependency
{
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string NameOf(SheetDefinition sheet) => IsEnglish ? sheet.EnglishHeading : sheet.Heading;

    /// <summary>The text of a problem, with a suggestion where there is a nearest match; a placeholder without a value leaves nothing behind.</summary>
    public string MessageOf(CellProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var template = localizers.CreateByName(problem.Code.Split(':')[0])[problem.Code].Value;
        var nearest = problem.Data.GetValueOrDefault("nearest");
        if (nearest is not null)
        {
            template += localizers.CreateByName("Platform")["Platform:DidYouMean"].Value;
        }

        return Placeholder().Replace(template, m => problem.Data.GetValueOrDefault(m.Groups["name"].Value) ?? string.Empty);
    }

    public string MessageOf(ImportRowError error) =>
        MessageOf(new CellProblem(error.Code, JsonSerializer.Deserialize<Dictionary<string, string?>>(error.Data)!));

    [GeneratedRegex(@"\{(?<name>[A-Za-z]\w*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
