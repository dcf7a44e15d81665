using FirmLadder.Firms.Data;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Workbooks;
using FirmLadder.Identity.Regions;
using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Imports;
using FirmLadder.Platform.Workbooks;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Firms.Tests.Workbooks;

/// <summary>The register with its workbook, on a database of its own. Today is 2026-11-01.</summary>
internal sealed class WorkbookTestHost : IAsyncDisposable
{
    private WorkbookTestHost(ModuleTestHost inner) => Inner = inner;

    public ModuleTestHost Inner { get; }

    public static async Task<WorkbookTestHost> CreateAsync()
    {
        var host = await ModuleTestHost.CreateAsync<WorkbookTestModule>(services =>
        {
            services.AddSingleton<IRegionIntegrationService, RealRegions>();
            services.AddSingleton<IUserIntegrationService, TestUsers>();
            // The fakes beside these tests are found by convention too.
            services.AddTransient<ILadderStore, LadderStore>();
        });
        host.User = TestUser.Create(Guid.Parse("0195d1c8-0000-7000-8000-00000000aaaa"), "li");
        host.Time.SetDay(new DateOnly(2026, 11, 1));
        return new WorkbookTestHost(host);
    }

    public void ActIn(string regionCode) => Inner.UserScope.Scope = new UserScope(false, [RealRegions.ByCode(regionCode).Path], []);

    public Task<ImportBatchDto> StageAsync(Stream file) =>
        Inner.RunAsync(s => s.GetRequiredService<IFirmImportAppService>().UploadAsync("企业.xlsx", file));

    /// <summary>Uploads and applies what is valid.</summary>
    public async Task<ImportBatchDto> ImportAsync(Stream file)
    {
        var batch = await StageAsync(file);
        await using var scope = Inner.Services.CreateAsyncScope();
        using var acting = scope.ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Change(Inner.User);
        return await scope
            .ServiceProvider.GetRequiredService<IImportEngine>()
            .ApplyNowAsync(FirmWorkbook.WorkbookKey, batch.Id, skipInvalidRows: true);
    }

    /// <summary>Each error as sheet, row, column and message.</summary>
    public async Task<IReadOnlyList<(string Sheet, int Row, string? Column, string Message)>> ErrorsAsync(Guid id)
    {
        var page = await Inner.RunAsync(s =>
            s.GetRequiredService<IFirmImportAppService>().GetErrorsAsync(id, new PagedAndSortedResultRequestDto { MaxResultCount = 1000 })
        );
        return [.. page.Items.Select(e => (e.Sheet, e.Row, e.Column, e.Message))];
    }

    /// <summary>Uploads and gives back the errors.</summary>
    public async Task<IReadOnlyList<(string Sheet, int Row, string? Column, string Message)>> CheckAsync(Stream file) =>
        await ErrorsAsync((await StageAsync(file)).Id);

    public Task<T> QueryAsync<T>(Func<AbpDbContext, Task<T>> query) => Inner.RunAsync(s => query(s.GetRequiredService<AbpDbContext>()));

    public Task<Firm> FirmAsync(string creditCode) => QueryAsync(c => c.Set<Firm>().SingleAsync(f => f.CreditCode == creditCode));

    public static MemoryStream File(params (string Sheet, object?[][] Rows)[] sheets)
    {
        var stream = new MemoryStream();
        using (var writer = new XlsxWriter(stream))
        {
            foreach (var (sheet, rows) in sheets)
            {
                writer.BeginSheet(
                    new XlsxSheet(
                        sheet,
                        [.. Enumerable.Range(0, rows.Max(r => r.Length)).Select(_ => new XlsxColumn(null, 12))],
                        HasHeader: false
                    )
                );
                foreach (var row in rows)
                {
                    writer.WriteRow([.. row.Select(v => new XlsxCell(v, v is DateOnly ? CellStyle.Date : CellStyle.General))]);
                }
            }

            writer.Complete();
        }

        stream.Position = 0;
        return stream;
    }

    public ValueTask DisposeAsync() => Inner.DisposeAsync();
}
