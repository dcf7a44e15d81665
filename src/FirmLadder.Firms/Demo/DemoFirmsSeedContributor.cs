using FirmLadder.Firms.Workbooks;
using FirmLadder.Platform.Imports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Firms.Demo;

/// <summary>
/// Fills an empty demonstration installation with the committed sample, through the very import a user would use; importing the sample
/// again finds nothing to change. <c>DemoFirms=false</c> leaves the register empty.
/// </summary>
internal sealed class DemoFirmsSeedContributor(IDemoFirms firms, IServiceScopeFactory scopes, IConfiguration configuration)
    : IDataSeedContributor
{
    /// <summary>After regions and accounts.</summary>
    public int Order => 100;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsDemo || !configuration.GetValue("DemoFirms", true))
        {
            return;
        }

        // A scope of its own, because the import's chunks commit on their own. The seeder has switched the user's scope off.
        await using var scope = scopes.CreateAsyncScope();
        var engine = scope.ServiceProvider.GetRequiredService<IImportEngine>();
        var batchId = await FindUnfinishedAsync(engine, cancellationToken);
        if (batchId is null && !await firms.AnyFirmAsync(cancellationToken))
        {
            batchId = await StageAsync(engine, cancellationToken);
        }

        if (batchId is not null)
        {
            await engine.ApplyNowAsync(FirmWorkbook.WorkbookKey, batchId.Value, skipInvalidRows: false, cancellationToken);
        }
    }

    private static async Task<Guid> StageAsync(IImportEngine engine, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await DemoWorkbook.WriteAsync(file, DemoWorkbook.DefaultReference, withErrors: false);
        file.Position = 0;
        var batch = await engine.StageAsync(FirmWorkbook.WorkbookKey, DemoWorkbook.FileName(withErrors: false), file, cancellationToken);
        return batch.Id;
    }

    /// <summary>The seeding that an earlier start was cut off in: it has nobody's name, and no job goes on with it.</summary>
    private static async Task<Guid?> FindUnfinishedAsync(IImportEngine engine, CancellationToken cancellationToken)
    {
        var oldest = new PagedAndSortedResultRequestDto { Sorting = "creationTime asc", MaxResultCount = 1 };
        var batches = await engine.GetListAsync(FirmWorkbook.WorkbookKey, oldest, cancellationToken);
        return batches.Items.FirstOrDefault(b => b is { State: ImportBatchState.Applying, CreatedByName: null })?.Id;
    }
}
