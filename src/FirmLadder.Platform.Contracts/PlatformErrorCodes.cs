namespace FirmLadder.Platform;

/// <summary>Codes of the Platform's messages; the texts are in <c>Localization/</c> under the same keys.</summary>
public static class PlatformErrorCodes
{
    /// <summary>Not an .xlsx, encrypted, or damaged.</summary>
    public const string WorkbookUnreadable = "Platform:WorkbookUnreadable";

    /// <summary>Data: <c>limit</c> (MB).</summary>
    public const string WorkbookTooLarge = "Platform:WorkbookTooLarge";

    /// <summary>Data: <c>sheet</c>, <c>limit</c>.</summary>
    public const string WorkbookTooManyRows = "Platform:WorkbookTooManyRows";

    /// <summary>Unpacks to far more than a workbook would.</summary>
    public const string WorkbookSuspicious = "Platform:WorkbookSuspicious";

    /// <summary>No row with data on any sheet.</summary>
    public const string WorkbookEmpty = "Platform:WorkbookEmpty";

    /// <summary>Data: <c>sheet</c>, <c>nearest</c>.</summary>
    public const string SheetUnknown = "Platform:SheetUnknown";

    /// <summary>Data: <c>sheet</c>.</summary>
    public const string SheetTwice = "Platform:SheetTwice";

    /// <summary>Data: <c>sheet</c>.</summary>
    public const string SheetHasNoHeadings = "Platform:SheetHasNoHeadings";

    /// <summary>Data: <c>sheet</c>, <c>column</c>.</summary>
    public const string ColumnMissing = "Platform:ColumnMissing";

    /// <summary>Data: <c>sheet</c>, <c>column</c>, <c>nearest</c>.</summary>
    public const string ColumnUnknown = "Platform:ColumnUnknown";

    /// <summary>Data: <c>sheet</c>, <c>column</c>.</summary>
    public const string ColumnTwice = "Platform:ColumnTwice";

    public const string CellRequired = "Platform:CellRequired";

    /// <summary>Data: <c>limit</c>.</summary>
    public const string CellTooLong = "Platform:CellTooLong";

    public const string CellNotANumber = "Platform:CellNotANumber";

    public const string CellNotAWholeNumber = "Platform:CellNotAWholeNumber";

    /// <summary>Data: <c>limit</c> (元).</summary>
    public const string CellNumberTooLarge = "Platform:CellNumberTooLarge";

    /// <summary>Money with parts of a 分.</summary>
    public const string CellTooPrecise = "Platform:CellTooPrecise";

    public const string CellNotADate = "Platform:CellNotADate";

    /// <summary>Data: <c>allowed</c>, <c>nearest</c>.</summary>
    public const string CellNotAllowed = "Platform:CellNotAllowed";

    /// <summary>The cell holds an error of Excel such as #REF!.</summary>
    public const string CellIsExcelError = "Platform:CellIsExcelError";

    /// <summary>Data: <c>rows</c>.</summary>
    public const string RowDuplicate = "Platform:RowDuplicate";

    /// <summary>The row could not be stored, although it looked right.</summary>
    public const string RowNotApplied = "Platform:RowNotApplied";

    /// <summary>Data: <c>state</c>.</summary>
    public const string ImportNotStaged = "Platform:ImportNotStaged";

    /// <summary>Nothing in the batch could be applied.</summary>
    public const string ImportHasNoValidRows = "Platform:ImportHasNoValidRows";
}
