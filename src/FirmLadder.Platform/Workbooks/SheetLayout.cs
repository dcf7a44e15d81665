namespace FirmLadder.Platform.Workbooks;

/// <summary>Which columns of a sheet stand where in an upload, and what is wrong with its headings.</summary>
/// <param name="HeadingRow">From 1; rows below it hold data.</param>
/// <param name="Columns">The columns that were understood, in their order.</param>
/// <param name="Problems">Missing, unknown and doubled columns.</param>
internal sealed record SheetLayout(int HeadingRow, IReadOnlyList<BoundColumn> Columns, IReadOnlyList<CellProblem> Problems)
{
    /// <summary>Heading of the column that error workbooks add; ignored when such a workbook comes back.</summary>
    public const string MessageHeading = "错误说明";

    private const int HeadingRowsLookedAt = 10;
    private static readonly string[] Ignored = [MessageHeading, "Error", "序号", "No.", "NO", "#"];

    /// <summary>The heading row is the one among the first ten that holds the most known headings: forms often begin with a title.</summary>
    public static SheetLayout Find(SheetDefinition definition, WorkbookReader reader)
    {
        var best = (Row: 0, Known: 0, Headings: (IReadOnlyList<string?>)[]);
        while (reader.RowNumber < HeadingRowsLookedAt && reader.ReadRow())
        {
            var headings = Enumerable.Range(0, reader.FieldCount).Select(i => CellText.Of(reader.ValueAt(i))).ToList();
            var known = headings.Count(h => h is not null && Resolve(definition, h) is not null);
            if (known > best.Known)
            {
                best = (reader.RowNumber, known, headings);
            }
        }

        return best.Known == 0
            ? new SheetLayout(0, [], [CellProblem.Of(PlatformErrorCodes.SheetHasNoHeadings, ("sheet", definition.Heading))])
            : Bind(definition, best.Row, best.Headings);
    }

    private static SheetLayout Bind(SheetDefinition definition, int row, IReadOnlyList<string?> headings)
    {
        var columns = new List<BoundColumn>();
        var problems = new List<CellProblem>();
        var unknown = new List<string>();
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i] is not { } heading || IsIgnored(heading))
            {
                continue;
            }

            if (Resolve(definition, heading) is not { } found)
            {
                unknown.Add(heading);
            }
            else if (columns.Any(c => c.Column == found.Column))
            {
                problems.Add(Problem(PlatformErrorCodes.ColumnTwice, definition, heading, null));
            }
            else
            {
                columns.Add(new BoundColumn(i, found.Column, found.Factor));
            }
        }

        var absent = definition.Columns.Where(c => columns.TrueForAll(b => b.Column != c)).ToList();
        problems.AddRange(unknown.Select(h => Problem(PlatformErrorCodes.ColumnUnknown, definition, h, Suggest(h, absent))));
        problems.AddRange(
            absent
                .Where(c => c.IsRequired)
                .Select(c => Problem(PlatformErrorCodes.ColumnMissing, definition, c.FullHeading(english: false), null))
        );
        return new SheetLayout(row, columns, problems);
    }

    private static bool IsIgnored(string heading) => Ignored.Any(i => CellText.Key(i) == CellText.Key(heading));

    private static string? Suggest(string heading, IEnumerable<SheetColumn> absent) =>
        NearestMatch.Find(heading, absent.Select(c => c.FullHeading(english: false)));

    private static CellProblem Problem(string code, SheetDefinition definition, string column, string? nearest) =>
        CellProblem.Of(code, ("sheet", definition.Heading), ("column", column), ("nearest", nearest));

    private static (SheetColumn Column, decimal Factor)? Resolve(SheetDefinition definition, string heading)
    {
        var key = HeadingKey(heading);
        foreach (var column in definition.Columns)
        {
            foreach (var name in column.Aliases.Append(column.Heading).Append(column.EnglishHeading).Append(column.Code))
            {
                if (column.Units.Count == 0 && HeadingKey(name) == key)
                {
                    return (column, 1);
                }

                if (column.Units.FirstOrDefault(u => HeadingKey($"{name}({u.Name})") == key) is { } unit)
                {
                    return (column, unit.Factor);
                }
            }
        }

        return null;
    }

    /// <summary>Brackets of either width, a star for required columns and line breaks make no difference.</summary>
    private static string HeadingKey(string heading) =>
        string.Concat(CellText.Key(heading).Where(c => c is not ('*' or '(' or ')' or ':' or '[' or ']')));
}
