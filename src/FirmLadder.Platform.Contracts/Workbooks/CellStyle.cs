namespace FirmLadder.Platform.Workbooks;

/// <summary>How a cell looks. The writer keeps one shared style per value.</summary>
public enum CellStyle
{
    /// <summary>No format of its own.</summary>
    General,

    /// <summary>A column heading.</summary>
    Header,

    /// <summary>Text format, so that a code such as 0012 keeps its zeros when a person edits it.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Money with thousands separators; up to six decimals, because 1 分 is 0.000001 万元.</summary>
    Money,

    /// <summary>A day, yyyy-mm-dd.</summary>
    Date,

    /// <summary>Grey italics: an example or a remark that is not data.</summary>
    Note,

    /// <summary>A title.</summary>
    Title,

    /// <summary>Text that wraps.</summary>
    Wrapped,
}
