namespace FirmLadder.Platform.Workbooks;

/// <summary>A kind of workbook that can be imported. A module declares one by deriving from this; the engine finds it by its key.</summary>
public abstract class WorkbookDefinition : ITransientDependency
{
    /// <summary>Stable name, e.g. <c>firms</c>.</summary>
    public abstract string Key { get; }

    /// <summary>Code of the error that says: there are wrong rows, and the caller did not say to skip them.</summary>
    public abstract string HasErrorsCode { get; }

    /// <summary>The sheets, in the order in which they are checked and applied.</summary>
    public abstract IReadOnlyList<SheetDefinition> Sheets { get; }

    /// <summary>What the sheet of explanations says on top, Chinese.</summary>
    public abstract IReadOnlyList<string> Instructions { get; }

    /// <summary>What the sheet of explanations says on top, English.</summary>
    public abstract IReadOnlyList<string> EnglishInstructions { get; }
}
