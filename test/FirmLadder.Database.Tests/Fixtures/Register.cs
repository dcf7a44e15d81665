using FirmLadder.Firms.Registry;
using FirmLadder.Identity.Regions;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Database.Tests.Fixtures;

/// <summary>Firms for the tests, made through the register's own service.</summary>
internal static class Register
{
    public static async Task<RegionInfo> RegionAsync(this ProductDatabase database, string code) =>
        await database.RunAsync(async services =>
            (await services.GetRequiredService<IRegionIntegrationService>().GetAllAsync()).First(r => r.Code == code)
        );

    public static Task<FirmDto> CreateFirmAsync(this ProductDatabase database, CreateFirmDto input) =>
        database.RunAsync(services => services.GetRequiredService<IFirmAppService>().CreateAsync(input));

    /// <summary>A credit code of the right shape; its check characters are overridden.</summary>
    public static CreateFirmDto NewFirm(int number, string name, Guid regionId) =>
        new()
        {
            CreditCode = $"91320706MA{number:D8}",
            CreditCodeOverrideReason = "A test.",
            Name = name,
            RegionId = regionId,
        };
}
