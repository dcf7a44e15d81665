using FirmLadder.Firms.Registry;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>Finds the industry and the technical field a cell means.</summary>
internal sealed class CatalogueLookup(IndustryCatalog industries, TechnicalFieldCatalog fields) : ITransientDependency
{
    /// <summary>What the template offers.</summary>
    public IReadOnlyList<string> IndustryChoices =>
        [.. industries.Items.Where(i => i.ParentCode is not null).Select(i => $"{i.ParentCode}{i.Code} {i.Name}")];

    public IReadOnlyList<string> FieldChoices => [.. fields.Items.Select(f => f.Name)];

    /// <summary><c>39</c>, <c>C39</c>, <c>3911</c>, a name, or the code with the name behind it; a number cell may have lost its zero.</summary>
    public (string? Code, CellProblem? Problem) FindIndustry(string text)
    {
        var head = text.Split(' ', 2)[0];
        var code = industries.Normalize(head) ?? (head is [>= '1' and <= '9'] ? industries.Normalize("0" + head) : null) ?? ByName(text);
        return code is not null
            ? (code, null)
            : (
                null,
                CellProblem.Of(
                    FirmImportErrorCodes.IndustryUnknown,
                    ("industry", text),
                    ("nearest", NearestMatch.Find(text, industries.Items.Select(i => i.Name)))
                )
            );
    }

    public (string? Code, CellProblem? Problem) FindField(string text)
    {
        var key = CellText.Key(text);
        var field = fields.Items.FirstOrDefault(f => new[] { f.Code, f.Name, f.NameEn }.Any(n => CellText.Key(n) == key));
        return field is not null
            ? (field.Code, null)
            : (
                null,
                CellProblem.Of(
                    FirmImportErrorCodes.TechnicalFieldUnknown,
                    ("field", text),
                    ("allowed", string.Join("、", FieldChoices)),
                    ("nearest", NearestMatch.Find(text, FieldChoices))
                )
            );
    }

    private string? ByName(string text)
    {
        var key = CellText.Key(text);
        return industries.Items.FirstOrDefault(i => CellText.Key(i.Name) == key || CellText.Key(i.NameEn) == key)?.Code;
    }
}
