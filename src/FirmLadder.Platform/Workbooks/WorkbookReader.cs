using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Reads an .xlsx sheet by sheet and row by row; behind it stands ExcelDataReader.</summary>
internal sealed class WorkbookReader : IDisposable
{
    public const int MaxRows = 200_000;
    private const int MaxColumns = 500;
    private readonly IExcelDataReader _reader;
    private readonly Dictionary<string, Dictionary<string, string>> _errors;
    private bool _started;

    private WorkbookReader(IExcelDataReader reader, Dictionary<string, Dictionary<string, string>> errors)
    {
        _reader = reader;
        _errors = errors;
    }

    public string SheetName => _reader.Name.Trim();

    /// <summary>Of the current row, from 1, as Excel shows it.</summary>
    public int RowNumber { get; private set; }

    /// <summary>How many columns the current row may have.</summary>
    public int FieldCount => Math.Min(_reader.FieldCount, MaxColumns);

    /// <param name="content">Seekable; stays open.</param>
    /// <exception cref="BusinessException">The file is no workbook or a bomb.</exception>
    public static WorkbookReader Open(Stream content)
    {
        WorkbookGuard.Check(content);
        return Guarded(() =>
        {
            var errors = FindErrors(content);
            content.Position = 0;
            return new WorkbookReader(
                ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = true }),
                errors
            );
        });
    }

    /// <summary>Goes to the first, then to the next sheet.</summary>
    public bool NextSheet()
    {
        RowNumber = 0;
        if (!_started)
        {
            _started = true;
            return _reader.ResultsCount > 0;
        }

        return Guarded(_reader.NextResult);
    }

    /// <summary>Goes to the first sheet with this name, wherever the reader stands.</summary>
    public bool GoTo(string sheetName)
    {
        Guarded(() =>
        {
            _reader.Reset();
            return true;
        });
        _started = false;
        while (NextSheet())
        {
            if (SheetName == sheetName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next row, empty ones included.</summary>
    public bool ReadRow()
    {
        if (!Guarded(_reader.Read))
        {
            return false;
        }

        if (++RowNumber > MaxRows)
        {
            throw new BusinessException(PlatformErrorCodes.WorkbookTooManyRows)
                .WithData("sheet", SheetName)
                .WithData("limit", MaxRows.ToString("N0", CultureInfo.InvariantCulture));
        }

        return true;
    }

    /// <summary>Null, string, double, bool, <see cref="DateTime"/> or <see cref="ExcelError"/>.</summary>
    public object? ValueAt(int index)
    {
        if (index >= _reader.FieldCount)
        {
            return null;
        }

        return _reader.GetValue(index) switch
        {
            null => ErrorAt(index),
            TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
            int number => (double)number,
            var value => value,
        };
    }

    /// <summary>The current row holds nothing but blanks.</summary>
    public bool IsBlankRow()
    {
        for (var i = 0; i < FieldCount; i++)
        {
            if (ValueAt(i) is { } value && !string.IsNullOrWhiteSpace(value.ToString()))
            {
                return false;
            }
        }

        return true;
    }

    public void Dispose() => _reader.Dispose();

    private static Dictionary<string, Dictionary<string, string>> FindErrors(Stream content)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        return ExcelErrorCells.Find(archive);
    }

    private ExcelError? ErrorAt(int index) =>
        _errors.TryGetValue(SheetName, out var cells) && cells.TryGetValue(CellReference.Of(index, RowNumber), out var text)
            ? new ExcelError(text)
            : null;

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new BusinessException(PlatformErrorCodes.WorkbookUnreadable, innerException: exception);
        }
    }

    // What the library and the framework throw at a package that is not what it says.
    private static bool IsDamage(Exception exception) =>
        exception
            is ExcelReaderException
                or XmlException
                or InvalidDataException
                or FormatException
                or OverflowException
                or ArgumentException
                or NullReferenceException
                or IndexOutOfRangeException
                or KeyNotFoundException
                or InvalidOperationException;
}
