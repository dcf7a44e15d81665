using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Makes the context in which rows are checked: the user's scope, or everything where the filter is switched off.</summary>
internal sealed class SheetContexts(IUserScopeProvider scopes, IDataFilter filter) : ITransientDependency
{
    /// <param name="staged">Keys of valid rows by sheet code; null while applying.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SheetContext> CreateAsync(
        IReadOnlyDictionary<string, HashSet<string>>? staged,
        CancellationToken cancellationToken = default
    )
    {
        var scope = filter.IsEnabled<IScoped>() ? await scopes.GetAsync(cancellationToken) : UserScope.Everything;
        return new SheetContext(scope, (sheet, key) => staged is not null && staged.TryGetValue(sheet, out var keys) && keys.Contains(key));
    }
}
