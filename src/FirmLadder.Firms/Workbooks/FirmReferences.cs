using FirmLadder.Firms.Registry;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>Finds the firms that rows of other sheets speak of.</summary>
internal sealed class FirmReferences(IFirmRepository firms) : ITransientDependency
{
    /// <summary>
    /// Gives every row its firm. Where there is none within the user's scope, nor a valid row for it on the sheet 企业 of the same file,
    /// the row has an error.
    /// </summary>
    public async Task ResolveAsync<TRow>(
        IReadOnlyList<SheetRow<TRow>> rows,
        Func<TRow, string?> codeOf,
        Action<TRow, Firm?> set,
        SheetContext context,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var codes = rows.Select(r => codeOf(r.Data)).OfType<string>().Select(CreditCode.Normalize).Distinct().ToArray();
        var found = await firms.GetByCreditCodesAsync(codes, cancellationToken);
        foreach (var row in rows)
        {
            if (codeOf(row.Data) is not { } text)
            {
                continue;
            }

            var code = CreditCode.Normalize(text);
            var firm = found.GetValueOrDefault(code);
            set(row.Data, firm);
            if (firm is null && !context.IsStaged(FirmSheet.SheetCode, code))
            {
                row.AddError(FirmSheetColumns.CreditCode, CellProblem.Of(FirmImportErrorCodes.FirmUnknown, ("creditCode", code)));
            }
        }
    }
}
