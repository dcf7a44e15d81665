using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Finds out which sheets and columns an upload has.</summary>
internal sealed class UploadedWorkbook(ImportTexts texts) : ITransientDependency
{
    /// <summary>Name of the template's sheet of explanations; not read.</summary>
    public const string InstructionsName = "填写说明";

    private static readonly string[] Ignored = [InstructionsName, "Instructions", XlsxWriter.ChoicesSheetName];

    /// <returns>The sheets in the order of the definition.</returns>
    /// <exception cref="AbpValidationException">Sheets or columns are missing, unknown or there twice.</exception>
    public IReadOnlyList<UploadedSheet> Match(WorkbookDefinition workbook, WorkbookReader reader)
    {
        var sheets = new List<UploadedSheet>();
        var problems = new List<CellProblem>();
        while (reader.NextSheet())
        {
            MatchSheet(workbook, reader, sheets, problems);
        }

        if (sheets.Count == 0 && problems.Count == 0)
        {
            throw new BusinessException(PlatformErrorCodes.WorkbookEmpty);
        }

        problems.AddRange(sheets.SelectMany(s => s.Layout.Problems));
        return problems.Count > 0
            ? throw new AbpValidationException([.. problems.Select(p => new AbpValidationError(texts.MessageOf(p), ["file"]))])
            : [.. sheets.OrderBy(s => s.Position)];
    }

    private static void MatchSheet(
        WorkbookDefinition workbook,
        WorkbookReader reader,
        List<UploadedSheet> sheets,
        List<CellProblem> problems
    )
    {
        var name = reader.SheetName;
        if (Ignored.Any(i => CellText.Key(i) == CellText.Key(name)))
        {
            return;
        }

        var position = PositionOf(workbook, name);
        if (position < 0)
        {
            // Excel adds empty sheets of its own: Sheet2, Sheet3.
            if (HasData(reader))
            {
                problems.Add(UnknownSheet(workbook, name));
            }
        }
        else if (sheets.Exists(s => s.Position == position))
        {
            problems.Add(CellProblem.Of(PlatformErrorCodes.SheetTwice, ("sheet", name)));
        }
        else
        {
            var definition = workbook.Sheets[position];
            sheets.Add(new UploadedSheet(position, definition, name, SheetLayout.Find(definition, reader)));
        }
    }

    private static int PositionOf(WorkbookDefinition workbook, string name)
    {
        var key = CellText.Key(name);
        return workbook
            .Sheets.ToList()
            .FindIndex(s => s.Aliases.Append(s.Heading).Append(s.EnglishHeading).Append(s.Code).Any(n => CellText.Key(n) == key));
    }

    private static CellProblem UnknownSheet(WorkbookDefinition workbook, string name) =>
        CellProblem.Of(
            PlatformErrorCodes.SheetUnknown,
            ("sheet", name),
            ("allowed", string.Join("、", workbook.Sheets.Select(s => s.Heading))),
            ("nearest", NearestMatch.Find(name, workbook.Sheets.Select(s => s.Heading)))
        );

    private static bool HasData(WorkbookReader reader)
    {
        while (reader.ReadRow())
        {
            if (!reader.IsBlankRow())
            {
                return true;
            }
        }

        return false;
    }
}
