using System.Globalization;
using System.Xml;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Writes one worksheet part.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const int LastRow = 1_048_576;
    private readonly XlsxSheet _sheet;
    private readonly XmlWriter _xml;
    private readonly Func<IReadOnlyList<string>, string> _choicesReference;
    private readonly string[] _columnNames;
    private int _row;

    public SheetWriter(XlsxSheet sheet, XmlWriter xml, Func<IReadOnlyList<string>, string> choicesReference)
    {
        _sheet = sheet;
        _xml = xml;
        _choicesReference = choicesReference;
        _columnNames = [.. Enumerable.Range(0, sheet.Columns.Count).Select(CellReference.ColumnName)];
        WriteStart();
        if (sheet.HasHeader)
        {
            WriteRow([.. sheet.Columns.Select(c => new XlsxCell(c.Heading, CellStyle.Header))]);
        }
    }

    public string Name => _sheet.Name;

    public List<(string Reference, string Text)> Comments { get; } = [];

    public void WriteRow(IReadOnlyList<XlsxCell> cells)
    {
        if (++_row > LastRow)
        {
            throw new InvalidOperationException("A sheet has no more than 1,048,576 rows.");
        }

        var row = _row.ToString(CultureInfo.InvariantCulture);
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", row);
        for (var i = 0; i < cells.Count; i++)
        {
            WriteCell((i < _columnNames.Length ? _columnNames[i] : CellReference.ColumnName(i)) + row, cells[i]);
        }

        _xml.WriteEndElement();
    }

    public void Complete()
    {
        _xml.WriteEndElement();
        if (_sheet.HasHeader && _sheet.Columns.Count > 0)
        {
            _xml.WriteStartElement("autoFilter");
            _xml.WriteAttributeString("ref", "A1:" + CellReference.Of(_sheet.Columns.Count - 1, Math.Max(_row, 1)));
            _xml.WriteEndElement();
        }

        WriteValidations();
        if (Comments.Count > 0)
        {
            _xml.WriteStartElement("legacyDrawing");
            _xml.WriteAttributeString("r", "id", XlsxParts.OfficeRelationships, XlsxParts.DrawingRelationshipId);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    public void Dispose() => _xml.Dispose();

    private void WriteStart()
    {
        _xml.WriteStartElement("worksheet", XlsxParts.Main);
        _xml.WriteAttributeString("xmlns", "r", null, XlsxParts.OfficeRelationships);
        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        _xml.WriteAttributeString("workbookViewId", "0");
        if (_sheet.HasHeader)
        {
            _xml.WriteStartElement("pane");
            _xml.WriteAttributeString("ySplit", "1");
            _xml.WriteAttributeString("topLeftCell", "A2");
            _xml.WriteAttributeString("activePane", "bottomLeft");
            _xml.WriteAttributeString("state", "frozen");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
        WriteColumns();
        _xml.WriteStartElement("sheetData");
    }

    private void WriteColumns()
    {
        if (_sheet.Columns.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("cols");
        for (var i = 0; i < _sheet.Columns.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", number);
            _xml.WriteAttributeString("max", number);
            _xml.WriteAttributeString("width", _sheet.Columns[i].Width.ToString(CultureInfo.InvariantCulture));
            _xml.WriteAttributeString("style", XlsxStyles.IndexOf(_sheet.Columns[i].Style, isError: false));
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteCell(string reference, XlsxCell cell)
    {
        if (cell is { Value: null or "", Error: null })
        {
            return;
        }

        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", reference);
        _xml.WriteAttributeString("s", XlsxStyles.IndexOf(cell.Style, cell.Error is not null));
        WriteValue(cell.Value);
        _xml.WriteEndElement();
        if (!string.IsNullOrEmpty(cell.Error))
        {
            Comments.Add((reference, XlsxText.Clean(cell.Error)));
        }
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null or "":
                break;
            case string text:
                WriteText(text);
                break;
            case bool flag:
                _xml.WriteAttributeString("t", "b");
                _xml.WriteElementString("v", flag ? "1" : "0");
                break;
            case DateOnly day:
                _xml.WriteElementString("v", XlsxText.SerialOf(day).ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                _xml.WriteElementString("v", number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case decimal or int or long or short or byte:
                _xml.WriteElementString("v", ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value));
        }
    }

    // Inline strings are never evaluated, so a text beginning with = + - @ stays a text.
    private void WriteText(string text)
    {
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XlsxText.Escape(XlsxText.Clean(text)));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteValidations()
    {
        var lists = _sheet.Columns.Select((c, i) => (Column: i, c.Choices)).Where(c => c.Choices is { Count: > 0 }).ToList();
        if (lists.Count == 0)
        {
            return;
        }

        _xml.WriteStartElement("dataValidations");
        _xml.WriteAttributeString("count", lists.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (column, choices) in lists)
        {
            var name = _columnNames[column];
            _xml.WriteStartElement("dataValidation");
            _xml.WriteAttributeString("type", "list");
            // A warning, not a stop: the import accepts aliases and codes as well.
            _xml.WriteAttributeString("errorStyle", "warning");
            _xml.WriteAttributeString("allowBlank", "1");
            _xml.WriteAttributeString("showErrorMessage", "1");
            _xml.WriteAttributeString("sqref", $"{name}2:{name}{LastRow}");
            _xml.WriteElementString("formula1", XlsxParts.Main, _choicesReference(choices!));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }
}
