using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Architecture.Tests.Planted;

/// <summary>A service with every mistake.</summary>
public interface IPlantedAppService : IApplicationService
{
    [RequiresPermission(PlantedPermissions.Things.Default)]
    Task GoodAsync();

    Task SilentAsync();

    [RequiresPermission(PlantedPermissions.Things.Default)]
    [SignedInIsEnough("also")]
    Task TwiceAsync();

    [AnyoneMayCall("")]
    Task NoReasonAsync();
}

public static class PlantedPermissions
{
    public const string GroupName = "Planted";

    public static class Things
    {
        public const string Default = GroupName + ".Things";
    }
}

[NonController]
[Route("api/planted")]
public sealed class PlantedController(IPlantedAppService service) : AbpController
{
    [HttpGet]
    public Task GoodAsync() => service.GoodAsync();

    public Task NoVerbAsync() => service.SilentAsync();

    [HttpGet("unknown")]
    public Task UnknownAsync() => service.GoodAsync();

    [HttpGet("twice")]
    public Task TwiceAsync() => service.TwiceAsync();
}

[NonController]
[Route("api/hidden")]
internal sealed class HiddenController : AbpController;

[NonController]
public sealed class UnroutedController : AbpController;
