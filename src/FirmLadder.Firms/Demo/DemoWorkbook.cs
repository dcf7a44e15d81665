using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Workbooks;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Demo;

/// <summary>
/// The demonstration base as a workbook: 300 firms of Lianyungang and Yancheng with statements and recognitions, all of it made up and
/// marked 演示数据. The same date gives the same bytes.
/// </summary>
public static class DemoWorkbook
{
    /// <summary>Reference date of the committed sample.</summary>
    public static readonly DateOnly DefaultReference = new(2026, 11, 1);

    private const ulong Seed = 20_240_726;
    private const int RowWithWrongDate = 40;
    private const int RowWithWrongStaff = 25;

    /// <summary>Writes the workbook.</summary>
    /// <param name="target">Receives the .xlsx; stays open.</param>
    /// <param name="reference">The day on which the firms stand on their rungs.</param>
    /// <param name="withErrors">
    /// Plants three: a firm whose code has a wrong check character and no reason for it, a recognition with a day that does not exist, and
    /// a statement with more R&amp;D staff than staff.
    /// </param>
    public static Task WriteAsync(Stream target, DateOnly reference, bool withErrors)
    {
        var random = new DemoRandom(Seed);
        var generator = new DemoFirmGenerator(random, reference);
        var firms = generator.Generate().ToList();
        var rows = firms.ConvertAll(f => f.Row);
        var (statements, recognitions) = Describe(firms, random, reference);
        if (withErrors)
        {
            rows.Add(WithWrongCheckCharacter(generator.Invent(Rung.Seed).Row));
            statements[RowWithWrongStaff].RdStaff = statements[RowWithWrongStaff].StaffTotal + 5;
        }

        Write(target, rows, statements, recognitions, i => withErrors && i == RowWithWrongDate ? "2027年2月30日" : null);
        return Task.CompletedTask;
    }

    /// <summary>Writes one part of a large base, for measuring; parts differ in all their firms.</summary>
    /// <param name="target">Receives the .xlsx; stays open.</param>
    /// <param name="reference">The day on which the firms stand on their rungs.</param>
    /// <param name="firms">How many; a workbook takes 10,000 well.</param>
    /// <param name="part">Which part, from 0.</param>
    public static void WritePart(Stream target, DateOnly reference, int firms, int part)
    {
        var random = new DemoRandom(Seed + 1 + (ulong)part);
        var invented = new DemoFirmGenerator(random, reference, mostFirmsOfABrand: int.MaxValue).InventMany(firms).ToList();
        var (statements, recognitions) = Describe(invented, random, reference);
        Write(target, invented.ConvertAll(f => f.Row), statements, recognitions, _ => null);
    }

    private static (List<StatementSheetRow> Statements, List<RecognitionSheetRow> Recognitions) Describe(
        List<DemoFirm> firms,
        DemoRandom random,
        DateOnly reference
    )
    {
        var statements = new DemoStatementGenerator(random, reference);
        var recognitions = new DemoRecognitionGenerator(random, reference);
        return ([.. firms.SelectMany(statements.Generate)], [.. firms.SelectMany(recognitions.Generate)]);
    }

    private static void Write(
        Stream target,
        List<FirmSheetRow> firms,
        List<StatementSheetRow> statements,
        List<RecognitionSheetRow> recognitions,
        Func<int, string?> validToOf
    )
    {
        using var writer = new XlsxWriter(target);
        Write(writer, "企业", FirmSheetColumns.All, firms, _ => null);
        Write(writer, "年度数据", StatementSheetColumns.All, statements, _ => null);
        Write(writer, "认定", RecognitionSheetColumns.All, recognitions, validToOf);
        writer.Complete();
    }

    /// <summary>The file name under which the sample is kept and imported.</summary>
    public static string FileName(bool withErrors) => withErrors ? "firms-with-errors.xlsx" : "firms.xlsx";

    private static FirmSheetRow WithWrongCheckCharacter(FirmSheetRow row)
    {
        var code = row.CreditCode!;
        row.CreditCode = code[..^1] + (code[^1] == '0' ? '1' : '0');
        return row;
    }

    private static void Write<TRow>(
        XlsxWriter writer,
        string name,
        IReadOnlyList<SheetColumn<TRow>> columns,
        List<TRow> rows,
        Func<int, string?> validToOf
    )
        where TRow : class
    {
        writer.BeginSheet(
            new XlsxSheet(
                name,
                [
                    .. columns.Select(c => new XlsxColumn(
                        c.FullHeading(english: false) + (c.IsRequired ? "*" : ""),
                        c.Width,
                        c.Style,
                        c.Choices
                    )),
                ]
            )
        );
        for (var i = 0; i < rows.Count; i++)
        {
            var planted = validToOf(i);
            writer.WriteRow([
                .. columns.Select(c =>
                    planted is not null && c.Code == RecognitionSheetColumns.ValidTo
                        ? new XlsxCell(planted, CellStyle.Text)
                        : c.CellOf(rows[i])
                ),
            ]);
        }
    }
}
