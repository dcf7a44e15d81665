using System.Globalization;
using FirmLadder.EntityFrameworkCore;
using FirmLadder.Firms.Demo;
using FirmLadder.Kernel.Infrastructure.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.DbMigrator;

/// <summary>The commands of the console tool; without one it explains itself.</summary>
internal static class MigratorCommands
{
    private const string Help = """
        FirmLadder.DbMigrator COMMAND [--Setting=value …]
          migrate          升级数据库并写入初始数据 / bring the schema up to date and write what a new installation needs
          samples FOLDER   写出样例工作簿 / write the sample workbooks
          base FOLDER N    写出 N 家虚构企业的工作簿，每本一万家，供性能测量 / write N invented firms, 10,000 a workbook, for measuring
        The settings are those of the host: Database:Provider, ConnectionStrings:Default, Demo.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "migrate":
                await MigrateAsync(args[1..]);
                return 0;
            case "samples" when args.Length == 2:
                await WriteSamplesAsync(args[1]);
                return 0;
            case "base" when args.Length == 3 && int.TryParse(args[2], CultureInfo.InvariantCulture, out var firms):
                WriteBase(args[1], firms);
                return 0;
            default:
                Console.WriteLine(Help);
                return args.Length == 0 ? 0 : 2;
        }
    }

    private static async Task WriteSamplesAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var withErrors in (bool[])[false, true])
        {
            await using var file = File.Create(Path.Combine(folder, DemoWorkbook.FileName(withErrors)));
            await DemoWorkbook.WriteAsync(file, DemoWorkbook.DefaultReference, withErrors);
        }
    }

    private static void WriteBase(string folder, int firms)
    {
        const int PerWorkbook = 10_000;
        Directory.CreateDirectory(folder);
        for (var part = 0; part * PerWorkbook < firms; part++)
        {
            using var file = File.Create(Path.Combine(folder, $"base-{part:D3}.xlsx"));
            DemoWorkbook.WritePart(file, DemoWorkbook.DefaultReference, Math.Min(PerWorkbook, firms - (part * PerWorkbook)), part);
        }
    }

    private static async Task MigrateAsync(string[] args)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(args);
        AbpApplication.Create<FirmLadderDbMigratorModule>(builder.Services, builder.Configuration);
        using var host = builder.Build();
        await host.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        var demo = builder.Configuration.GetValue("Demo", false);
        await host.Services.GetRequiredService<DataSeeder>().SeedAsync(new DataSeedContext(demo, Console.WriteLine));
    }
}
