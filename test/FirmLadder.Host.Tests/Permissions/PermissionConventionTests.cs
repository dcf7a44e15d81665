using System.Reflection;
using FirmLadder.Kernel.Infrastructure.Http;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Authorization;

namespace FirmLadder.Host.Tests.Permissions;

/// <summary>How the declaration on the application service comes to the action.</summary>
public sealed class PermissionConventionTests
{
    [Fact]
    public void An_open_operation_is_open_for_the_middleware_too()
    {
        var action = Apply(nameof(SampleController.OpenAsync));
        action.Selectors.ShouldAllBe(s => s.EndpointMetadata.OfType<IAllowAnonymous>().Any());
    }

    [Theory]
    [InlineData(nameof(SampleController.GuardedAsync))]
    [InlineData(nameof(SampleController.SignedInAsync))]
    public void A_guarded_operation_gets_a_filter_and_stays_closed(string name)
    {
        var action = Apply(name);
        action.Filters.OfType<AuthorizeFilter>().Count().ShouldBe(1);
        action.Selectors.ShouldAllBe(s => !s.EndpointMetadata.OfType<IAllowAnonymous>().Any());
    }

    [Fact]
    public void An_operation_that_says_nothing_keeps_the_host_from_starting() =>
        Should
            .Throw<InvalidOperationException>(() => Apply(nameof(SampleController.ForgottenAsync)))
            .Message.ShouldContain(nameof(SampleController.ForgottenAsync));

    private static ActionModel Apply(string name)
    {
        var controller = new ControllerModel(typeof(SampleController).GetTypeInfo(), []);
        var action = new ActionModel(typeof(SampleController).GetMethod(name)!, []) { Controller = controller, ActionName = name };
        action.Selectors.Add(new SelectorModel());
        controller.Actions.Add(action);
        var application = new ApplicationModel();
        application.Controllers.Add(controller);
        new PermissionConvention().Apply(application);
        return action;
    }

    private interface ISampleAppService : IApplicationService
    {
        [AnyoneMayCall("A test.")]
        Task OpenAsync();

        [RequiresPermission("Sample")]
        Task GuardedAsync();

        [SignedInIsEnough("A test.")]
        Task SignedInAsync();

        Task ForgottenAsync();
    }

    private sealed class SampleController(ISampleAppService service)
    {
        public Task OpenAsync() => service.OpenAsync();

        public Task GuardedAsync() => service.GuardedAsync();

        public Task SignedInAsync() => service.SignedInAsync();

        public Task ForgottenAsync() => service.ForgottenAsync();
    }
}
