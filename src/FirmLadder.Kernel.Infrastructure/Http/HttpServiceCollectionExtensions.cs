using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>The HTTP conventions of the product, in one place.</summary>
public static class HttpServiceCollectionExtensions
{
    public const string AntiforgeryHeader = "RequestVerificationToken";

    /// <summary>What <see cref="CurrentPrincipalAccessor"/> needs; outside of a request it finds nobody.</summary>
    public static IServiceCollection AddPrincipalOfRequest(this IServiceCollection services) => services.AddHttpContextAccessor();

    /// <summary>Controllers with permissions, unit of work, antiforgery and the error envelope.</summary>
    public static IMvcBuilder AddAbpControllers(this IServiceCollection services)
    {
        services.AddExceptionHandler<AbpExceptionHandler>();
        services.AddSingleton<IAuthorizationHandler, PermissionRequirementHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(o =>
        {
            o.HeaderName = AntiforgeryHeader;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // Without a name of its own the keys would be bound to the folder of the installation, and an upgrade would end every session.
        services.AddDataProtection().SetApplicationName("FirmLadder");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<DatabaseXmlRepository>((options, repository) => options.XmlRepository = repository);
        services.ConfigureHttpJsonOptions(o => ConfigureJson(o.SerializerOptions));
        return services
            .AddControllers(ConfigureMvc)
            .AddJsonOptions(o => ConfigureJson(o.JsonSerializerOptions))
            .AddDataAnnotationsLocalization(o =>
                o.DataAnnotationLocalizerProvider = (_, factory) => factory.Create(typeof(FirmLadderResource))
            )
            .ConfigureApiBehaviorOptions(o =>
            {
                o.InvalidModelStateResponseFactory = InvalidInput.Respond;
                // The framework's own problem document would stand in the place of the envelope.
                o.SuppressMapClientErrors = true;
            });
    }

    /// <summary>Envelope for every failed <c>/api</c> answer, whoever produced it.</summary>
    public static IApplicationBuilder UseAbpErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(_ => { });
        return app.UseStatusCodePages(async context =>
        {
            var http = context.HttpContext;
            if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                var error = http.RequestServices.GetRequiredService<ErrorInfoConverter>().ForStatus(http.Response.StatusCode);
                await http.RequestServices.GetRequiredService<ErrorResponseWriter>().WriteAsync(http, http.Response.StatusCode, error);
            }
        });
    }

    private static void ConfigureMvc(MvcOptions options)
    {
        options.Conventions.Add(new PermissionConvention());
        options.Filters.Add<AntiforgeryFilter>();
        options.Filters.Add<UnitOfWorkFilter>();
        options.ModelMetadataDetailsProviders.Add(new ValidationTexts());
        TranslateBindingMessages(options.ModelBindingMessageProvider);
    }

    // The framework's own messages are English; ours say the same for every value that cannot be read.
    private static void TranslateBindingMessages(DefaultModelBindingMessageProvider messages)
    {
        const string Unreadable = "FirmLadder::Validation:Json";
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => Unreadable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => Unreadable);
        messages.SetUnknownValueIsInvalidAccessor(_ => Unreadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unreadable);
        messages.SetValueIsInvalidAccessor(_ => Unreadable);
        messages.SetValueMustBeANumberAccessor(_ => Unreadable);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Unreadable);
        messages.SetValueMustNotBeNullAccessor(_ => "FirmLadder::Input:Required");
        messages.SetMissingBindRequiredValueAccessor(_ => "FirmLadder::Input:Required");
        messages.SetMissingKeyOrValueAccessor(() => "FirmLadder::Input:Required");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "FirmLadder::Input:Required");
    }

    private static void ConfigureJson(System.Text.Json.JsonSerializerOptions options)
    {
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
    }
}
