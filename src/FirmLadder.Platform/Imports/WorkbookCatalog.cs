using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>The kinds of workbooks the modules have declared.</summary>
internal sealed class WorkbookCatalog(IEnumerable<WorkbookDefinition> definitions) : ITransientDependency
{
    /// <exception cref="InvalidOperationException">No module declares it.</exception>
    public WorkbookDefinition Get(string key) =>
        definitions.FirstOrDefault(d => d.Key == key) ?? throw new InvalidOperationException($"No module declares a workbook '{key}'.");
}
