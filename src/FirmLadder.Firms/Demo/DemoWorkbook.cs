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
        var statementGenerator = new DemoStatementGenerator(random, reference);
        var recognitionGenerator = new DemoRecognitionGenerator(random, reference);
        var statements = firms.SelectMany(statementGenerator.Generate).ToList();
        var recognitions = firms.SelectMany(recognitionGenerator.Generate).ToList();
        var rows = firms.ConvertAll(f => f.Row);
        if (withErrors)
        {
            rows.Add(WithWrongCheckCharacter(generator.Invent(Rung.Seed).Row));
            statements[RowWithWrongStaff].RdStaff = statements[RowWithWrongStaff].StaffTotal + 5;
        }

        using var writer = new XlsxWriter(target);
        Write(writer, "企业", FirmSheetColumns.All, rows, _ => null);
        Write(writer, "年度数据", StatementSheetColumns.All, statements, _ => null);
        Write(writer, "认定", RecognitionSheetColumns.All, recognitions, i => withErrors && i == RowWithWrongDate ? "2027年2月30日" : null);
        writer.Complete();
        return Task.CompletedTask;
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
                [.. columns.Select(c => new XlsxColumn(c.FullHeading(english: false) + (c.IsRequired ? "*" : ""), c.Width, c.Style, c.Choices))]
            )
        );
        for (var i = 0; i < rows.Count; i++)
        {
            var planted = validToOf(i);
            writer.WriteRow(
                [
                    .. columns.Select(c =>
                        planted is not null && c.Code == RecognitionSheetColumns.ValidTo ? new XlsxCell(planted, CellStyle.Text) : c.CellOf(rows[i])
                    ),
                ]
            );
        }
    }
}
