using FirmLadder.Architecture.Tests.Planted;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Architecture.Tests.Authorization;

public sealed class AuthorizationWallTests
{
    private static readonly IPermissionDefinitionManager Permissions =
        ProductServices.Provider.GetRequiredService<IPermissionDefinitionManager>();

    [Fact]
    public void Controllers_are_public_sealed_and_routed() =>
        AuthorizationWalls.ControllersArePublicSealedAndRouted(Product.Types).ShouldBeEmpty();

    [Fact]
    public void A_controller_that_the_framework_would_skip_is_found() =>
        AuthorizationWalls
            .ControllersArePublicSealedAndRouted([typeof(HiddenController), typeof(UnroutedController), typeof(PlantedController)])
            .ShouldBe([typeof(HiddenController).FullName, typeof(UnroutedController).FullName]);

    [Fact]
    public void Every_action_has_a_verb() => AuthorizationWalls.ActionsHaveAVerb(Product.Controllers).ShouldBeEmpty();

    [Fact]
    public void Every_action_finds_a_permission() => AuthorizationWalls.ActionsFindAPermission(Product.Controllers).ShouldBeEmpty();

    [Fact]
    public void An_action_without_verb_or_permission_is_found()
    {
        AuthorizationWalls.ActionsHaveAVerb([typeof(PlantedController)]).ShouldBe(["PlantedController.NoVerbAsync"]);
        AuthorizationWalls
            .ActionsFindAPermission([typeof(PlantedController)])
            .ShouldBe(["PlantedController.NoVerbAsync", "PlantedController.UnknownAsync", "PlantedController.TwiceAsync"]);
    }

    [Fact]
    public void Every_service_method_says_who_may_call() => AuthorizationWalls.ServiceMethodsSayWhoMayCall(Product.Types).ShouldBeEmpty();

    [Fact]
    public void A_service_method_that_says_nothing_or_too_much_is_found() =>
        AuthorizationWalls
            .ServiceMethodsSayWhoMayCall([typeof(IPlantedAppService)])
            .ShouldBe(["IPlantedAppService.SilentAsync", "IPlantedAppService.TwiceAsync", "IPlantedAppService.NoReasonAsync"]);

    [Fact]
    public void Every_permission_constant_is_defined()
    {
        var constants = AuthorizationWalls.PermissionConstants(Product.Types).ToList();

        constants.Count.ShouldBeGreaterThan(15);
        AuthorizationWalls.PermissionsAreDefined(constants, IsDefined).ShouldBeEmpty();
        AuthorizationWalls.AskedPermissionsAreDefined(Product.Types, IsDefined).ShouldBeEmpty();
    }

    [Fact]
    public void A_permission_that_no_provider_defines_is_found()
    {
        AuthorizationWalls
            .PermissionsAreDefined(
                AuthorizationWalls.PermissionConstants([typeof(PlantedPermissions), typeof(PlantedPermissions.Things)]),
                IsDefined
            )
            .ShouldBe([$"{typeof(PlantedPermissions.Things).FullName}.Default"]);
        AuthorizationWalls
            .AskedPermissionsAreDefined([typeof(IPlantedAppService)], IsDefined)
            .ShouldContain("IPlantedAppService.GoodAsync");
    }

    private static bool IsDefined(string name) => Permissions.GetOrNull(name) is not null;
}
