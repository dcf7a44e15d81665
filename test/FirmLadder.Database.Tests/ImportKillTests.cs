using System.Globalization;
using FirmLadder.Database.Tests.Fixtures;
using FirmLadder.Firms.Workbooks;
using FirmLadder.Identity.Users;
using FirmLadder.Platform.Imports;
using FirmLadder.Platform.Workbooks;
using FirmLadder.TestBase;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Database.Tests;

/// <summary>The real host, killed while it applies an import.</summary>
public sealed class ImportKillTests
{
    private const int Firms = 3000;
    private static readonly int[] KillAfterRows = [1, 2000, 4500];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task An_import_whose_host_is_killed_again_and_again_ends_applied_with_every_row_once(DatabaseKind kind)
    {
        await using var database = await ProductDatabase.CreateAsync(kind);
        var batch = await StageAndApplyAsync(database);
        database.ReleaseFile();

        var interrupted = 0;
        foreach (var rows in KillAfterRows)
        {
            using var host = ProductProcess.StartHost(SettingsOf(database));
            await WaitAsync(
                database,
                host,
                $"SELECT count(*) FROM \"PfImportBatches\" WHERE \"AppliedRows\" >= {rows} OR \"State\" = 'Applied'"
            );
            await host.KillAsync();
            interrupted += await database.ScalarAsync("SELECT count(*) FROM \"PfImportBatches\" WHERE \"State\" = 'Applying'");
            await CheckPairsAsync(database);
        }

        using (var last = ProductProcess.StartHost(SettingsOf(database)))
        {
            await WaitAsync(database, last, "SELECT count(*) FROM \"PfImportBatches\" WHERE \"State\" = 'Applied'");
            await last.KillAsync();
        }

        interrupted.ShouldBeGreaterThan(0, "no kill hit the import, so the test proves nothing");
        batch.InvalidRows.ShouldBe(0);
        (await database.ScalarAsync("SELECT count(*) FROM \"FmFirms\"")).ShouldBe(Firms);
        (await database.ScalarAsync("SELECT count(*) FROM \"FmAnnualStatements\"")).ShouldBe(Firms);
        (await database.ScalarAsync("SELECT count(*) FROM \"FmAnnualStatements\" WHERE \"Revision\" <> 1")).ShouldBe(0);
        (await database.ScalarAsync("SELECT \"AppliedRows\" FROM \"PfImportBatches\"")).ShouldBe(2 * Firms);
        await CheckPairsAsync(database);
    }

    // No half row: a firm is never without its place on the ladder.
    private static async Task CheckPairsAsync(ProductDatabase database) =>
        (
            await database.ScalarAsync(
                "SELECT count(*) FROM \"FmFirms\" f WHERE NOT EXISTS (SELECT 1 FROM \"FmLadderSpans\" s WHERE s.\"FirmId\" = f.\"Id\")"
            )
        ).ShouldBe(0);

    private static async Task<ImportBatchDto> StageAndApplyAsync(ProductDatabase database)
    {
        var users = await database.RunAsync(services => services.GetRequiredService<IUserAppService>().GetListAsync(new GetUsersInput()));
        var administrator = users.Items.Single();
        var principal = TestUser.Create(administrator.Id, administrator.UserName, [.. administrator.RoleNames]);
        using var acting = database.Services.GetRequiredService<ICurrentPrincipalAccessor>().Change(principal);
        await using var file = Workbook();
        var batch = await database.RunAsync(services =>
            services.GetRequiredService<IFirmImportAppService>().UploadAsync("企业.xlsx", file)
        );
        await database.RunAsync(services =>
            services.GetRequiredService<IFirmImportAppService>().ApplyAsync(batch.Id, new ApplyFirmImportDto())
        );
        return batch;
    }

    private static MemoryStream Workbook()
    {
        var file = new MemoryStream();
        using (var writer = new XlsxWriter(file))
        {
            Write(
                writer,
                "企业",
                ["统一社会信用代码", "企业名称", "所属区域", "校验位例外原因"],
                i => [CodeOf(i), $"导入{i}", "海州区", "测试"]
            );
            Write(writer, "年度数据", ["统一社会信用代码", "年度", "营业收入（万元）"], i => [CodeOf(i), 2024m, (decimal)i]);
            writer.Complete();
        }

        file.Position = 0;
        return file;
    }

    private static void Write(XlsxWriter writer, string name, string[] headings, Func<int, object[]> row)
    {
        writer.BeginSheet(new XlsxSheet(name, [.. headings.Select(h => new XlsxColumn(h, 20))]));
        for (var i = 1; i <= Firms; i++)
        {
            writer.WriteRow([.. row(i).Select(v => new XlsxCell(v))]);
        }
    }

    private static string CodeOf(int number) => $"91320706MA{(40_000_000 + number).ToString(CultureInfo.InvariantCulture)}";

    private static Dictionary<string, string> SettingsOf(ProductDatabase database) =>
        new(StringComparer.Ordinal)
        {
            ["Database__Provider"] = database.Kind.ToString(),
            ["ConnectionStrings__Default"] = database.ConnectionString,
            ["Blobs__Path"] = database.BlobFolder,
            ["Platform__Jobs__LeaseSeconds"] = "10",
            ["Platform__Jobs__PollSeconds"] = "1",
            ["Platform__Jobs__MaxAttempts"] = "20",
        };

    private static async Task WaitAsync(ProductDatabase database, ProductProcess host, string countSql)
    {
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (await database.ScalarAsync(countSql) == 0)
        {
            if (host.HasExited)
            {
                var (exitCode, said, errors) = await host.EndAsync();
                throw new InvalidOperationException($"The host ended with {exitCode}: {said}{errors}");
            }

            (Environment.TickCount64 < deadline).ShouldBeTrue(countSql);
            await Task.Delay(5);
        }
    }
}
