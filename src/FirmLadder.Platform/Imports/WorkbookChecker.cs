using System.Globalization;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Checks all rows of an upload without changing anything: the dry run.</summary>
internal sealed class WorkbookChecker(SheetContexts contexts) : ITransientDependency
{
    private const int RowsNamed = 10;

    public async Task CheckAsync(
        IReadOnlyList<UploadedSheet> sheets,
        WorkbookReader reader,
        StagedRowSpool target,
        CancellationToken cancellationToken
    )
    {
        var staged = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var context = await contexts.CreateAsync(staged, cancellationToken);
        foreach (var sheet in sheets)
        {
            var duplicates = FindDuplicates(sheet, reader);
            staged[sheet.Definition.Code] = new HashSet<string>(StringComparer.Ordinal);
            foreach (var chunk in sheet.ReadRows(reader).Chunk(ImportConsts.ChunkSize))
            {
                cancellationToken.ThrowIfCancellationRequested();
                MarkDuplicates(chunk, duplicates);
                await sheet.Definition.ValidateAsync(chunk, context, cancellationToken);
                foreach (var row in chunk)
                {
                    if (row is { IsValid: true, Key: not null })
                    {
                        staged[sheet.Definition.Code].Add(row.Key);
                    }

                    await target.AddAsync(
                        new StagedRow(sheet.Position, row.Number, row.Change, sheet.Definition.Serialize(row), row.Errors)
                    );
                }
            }
        }
    }

    /// <summary>Rows by key, for keys that occur more than once. All of them are wrong: nobody can tell which one is meant.</summary>
    private static Dictionary<string, List<int>> FindDuplicates(UploadedSheet sheet, WorkbookReader reader)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var duplicates = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in sheet.ReadRows(reader))
        {
            if (row.Key is null || first.TryAdd(row.Key, row.Number))
            {
                continue;
            }

            if (!duplicates.TryGetValue(row.Key, out var numbers))
            {
                duplicates[row.Key] = numbers = [first[row.Key]];
            }

            numbers.Add(row.Number);
        }

        return duplicates;
    }

    private static void MarkDuplicates(IReadOnlyList<SheetRow> rows, Dictionary<string, List<int>> duplicates)
    {
        foreach (var row in rows)
        {
            if (row.Key is not null && duplicates.TryGetValue(row.Key, out var numbers))
            {
                var others = numbers.Where(n => n != row.Number).Take(RowsNamed).Select(n => n.ToString(CultureInfo.InvariantCulture));
                row.AddError(null, CellProblem.Of(PlatformErrorCodes.RowDuplicate, ("rows", string.Join("、", others))));
            }
        }
    }
}
