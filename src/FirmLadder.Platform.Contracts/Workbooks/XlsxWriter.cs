using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>
/// Writes an .xlsx row by row, so that a workbook of any length needs the memory of one row. Text is always written as text, never as a
/// formula, whatever it begins with. The same input gives the same bytes. Call <see cref="Complete"/> at the end.
/// </summary>
public sealed class XlsxWriter : IDisposable
{
    /// <summary>The hidden sheet that holds the values of drop-down lists.</summary>
    public const string ChoicesSheetName = "选项";

    private const int MaxColumns = 16_384;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create(":\\/?*[]");
    private static readonly DateTimeOffset Timestamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive;
    private readonly List<WrittenSheet> _sheets = [];
    private readonly List<IReadOnlyList<string>> _choices = [];
    private SheetWriter? _current;
    private bool _completed;

    /// <param name="target">Receives the workbook; stays open. It need not be seekable.</param>
    public XlsxWriter(Stream target) => _archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    /// <summary>Ends the current sheet, if any, and begins the next one.</summary>
    public void BeginSheet(XlsxSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        EndSheet();
        if (sheet.Columns.Count > MaxColumns || sheet.Name.Length is 0 or > 31 || sheet.Name.AsSpan().ContainsAny(NotInNames))
        {
            throw new ArgumentException($"'{sheet.Name}' cannot be the name of a sheet, or the sheet is too wide.", nameof(sheet));
        }

        _current = new SheetWriter(sheet, Open($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), IndexOfChoices);
    }

    /// <summary>Writes the next row of the current sheet.</summary>
    public void WriteRow(IReadOnlyList<XlsxCell> cells) =>
        (_current ?? throw new InvalidOperationException("Begin a sheet first.")).WriteRow(cells);

    /// <summary>Writes what holds the sheets together. Without it the file cannot be read.</summary>
    public void Complete()
    {
        EndSheet();
        if (_sheets.Count == 0)
        {
            throw new InvalidOperationException("A workbook needs a sheet.");
        }

        if (_choices.Count > 0)
        {
            WriteChoices();
        }

        Write("xl/styles.xml", XlsxStyles.Write);
        Write("xl/workbook.xml", x => XlsxParts.WriteWorkbook(x, _sheets));
        Write("xl/_rels/workbook.xml.rels", x => XlsxParts.WriteWorkbookRelationships(x, _sheets));
        Write("_rels/.rels", XlsxParts.WriteRootRelationships);
        Write("[Content_Types].xml", x => XlsxParts.WriteContentTypes(x, _sheets));
        _completed = true;
        _archive.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_completed)
        {
            _current?.Dispose();
            _archive.Dispose();
        }
    }

    private void EndSheet()
    {
        if (_current is null)
        {
            return;
        }

        var number = _sheets.Count + 1;
        _current.Complete();
        var comments = _current.Comments;
        _sheets.Add(new WrittenSheet(_current.Name, comments.Count > 0, IsHidden: false));
        _current.Dispose();
        _current = null;
        if (comments.Count > 0)
        {
            Write($"xl/comments{number}.xml", x => XlsxComments.WriteComments(x, comments));
            Write($"xl/drawings/vmlDrawing{number}.vml", x => XlsxComments.WriteShapes(x, comments));
            Write($"xl/worksheets/_rels/sheet{number}.xml.rels", x => XlsxParts.WriteSheetRelationships(x, number));
        }
    }

    private void WriteChoices()
    {
        var lists = _choices.ToList();
        var sheet = new XlsxSheet(ChoicesSheetName, [.. lists.Select(_ => new XlsxColumn(null, 24))], HasHeader: false);
        using (var writer = new SheetWriter(sheet, Open($"xl/worksheets/sheet{_sheets.Count + 1}.xml"), IndexOfChoices))
        {
            for (var row = 0; row < lists.Max(l => l.Count); row++)
            {
                writer.WriteRow([.. lists.Select(l => new XlsxCell(row < l.Count ? l[row] : null))]);
            }

            writer.Complete();
        }

        _sheets.Add(new WrittenSheet(ChoicesSheetName, HasComments: false, IsHidden: true));
    }

    /// <summary>Equal lists share a column of the hidden sheet.</summary>
    private string IndexOfChoices(IReadOnlyList<string> choices)
    {
        var index = _choices.FindIndex(c => c.SequenceEqual(choices, StringComparer.Ordinal));
        if (index < 0)
        {
            index = _choices.Count;
            _choices.Add(choices);
        }

        var column = CellReference.ColumnName(index);
        return string.Create(CultureInfo.InvariantCulture, $"{ChoicesSheetName}!${column}$1:${column}${choices.Count}");
    }

    private void Write(string name, Action<XmlWriter> body)
    {
        using var xml = Open(name);
        body(xml);
    }

    private XmlWriter Open(string name)
    {
        var entry = _archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Timestamp;
        entry.ExternalAttributes = 0;
        return XmlWriter.Create(
            entry.Open(),
            new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true }
        );
    }
}
