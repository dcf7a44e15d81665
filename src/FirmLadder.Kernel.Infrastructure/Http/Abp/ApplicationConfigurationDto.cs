namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>What <c>@abp/ng.core</c> reads at start; the shape is ABP's.</summary>
public sealed class ApplicationConfigurationDto
{
    public required ApplicationLocalizationConfigurationDto Localization { get; init; }

    public required ApplicationAuthConfigurationDto Auth { get; init; }

    public required ValuesDto Setting { get; init; }

    public required CurrentUserDto CurrentUser { get; init; }

    public ValuesDto Features { get; init; } = new([]);

    public object GlobalFeatures { get; init; } = new { EnabledFeatures = Array.Empty<string>() };

    public object MultiTenancy { get; init; } = new { IsEnabled = false };

    public CurrentTenantDto CurrentTenant { get; init; } = new(null, null, false);

    public object Timing { get; init; } = new
    {
        TimeZone = new { Iana = new { TimeZoneName = "Asia/Shanghai" }, Windows = new { TimeZoneId = "China Standard Time" } },
    };

    public object Clock { get; init; } = new { Kind = "Utc" };

    public object ObjectExtensions { get; init; } = new { Modules = new { }, Enums = new { } };

    public required IReadOnlyDictionary<string, object?> ExtraProperties { get; init; }
}
