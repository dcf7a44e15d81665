namespace FirmLadder.Platform.Workbooks;

/// <summary>In whose name, and together with what, rows are checked and applied.</summary>
/// <param name="scope">What the user may see and change.</param>
/// <param name="isStaged">Asks whether a sheet of the same workbook has a valid row with a key.</param>
public sealed class SheetContext(UserScope scope, Func<string, string, bool> isStaged)
{
    public UserScope Scope { get; } = scope;

    /// <summary>
    /// While checking an upload: an earlier sheet of the same file holds a valid row with that key, which will have been applied before
    /// this one. False while applying: then it is in the database or it is not.
    /// </summary>
    public bool IsStaged(string sheetCode, string key) => isStaged(sheetCode, key);
}
