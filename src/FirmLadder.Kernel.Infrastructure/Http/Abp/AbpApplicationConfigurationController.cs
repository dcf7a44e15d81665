using System.Globalization;
using FirmLadder.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>The two calls the client makes before anything else; they answer everybody, always.</summary>
[Route("api/abp")]
[AllowAnonymous]
public sealed class AbpApplicationConfigurationController(
    LocalizationTextStore texts,
    ICurrentUser user,
    IPermissionChecker permissions,
    ISettingProvider settings,
    IAntiforgery antiforgery,
    IEnumerable<IApplicationConfigurationContributor> contributors
) : AbpController
{
    public const string XsrfCookie = "XSRF-TOKEN";

    [HttpGet("application-configuration")]
    public async Task<ApplicationConfigurationDto> GetAsync(CancellationToken cancellationToken)
    {
        SetXsrfCookie();
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var contributor in contributors)
        {
            await contributor.ContributeAsync(extra, cancellationToken);
        }

        var granted = await permissions.GetGrantedAsync(cancellationToken);
        return new ApplicationConfigurationDto
        {
            Localization = DescribeLocalization(texts.Resolve(CultureInfo.CurrentUICulture.Name)),
            Auth = new ApplicationAuthConfigurationDto(
                granted.Order(StringComparer.Ordinal).ToDictionary(n => n, _ => true, StringComparer.Ordinal)
            ),
            Setting = new ValuesDto(
                new Dictionary<string, string>(settings.GetVisibleToClients(), StringComparer.Ordinal)
                {
                    ["Abp.Timing.TimeZone"] = "Asia/Shanghai",
                }
            ),
            CurrentUser = DescribeUser(),
            ExtraProperties = extra,
        };
    }

    [HttpGet("application-localization")]
    public ApplicationLocalizationDto GetLocalization([FromQuery] string? cultureName)
    {
        var culture = texts.Resolve(cultureName);
        var resources = texts.Resources.ToDictionary(
            r => r.Name,
            r => new ApplicationLocalizationResourceDto(
                texts.GetTexts(r.Name, culture),
                [.. r.BaseTypes.Select(LocalizationResource.NameOf)]
            ),
            StringComparer.Ordinal
        );
        return new ApplicationLocalizationDto(resources, CurrentCultureDto.From(culture));
    }

    private void SetXsrfCookie()
    {
        var token = antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;
        Response.Cookies.Append(
            XsrfCookie,
            token,
            new CookieOptions
            {
                HttpOnly = false,
                SameSite = SameSiteMode.Strict,
                Secure = Request.IsHttps,
                Path = "/",
            }
        );
    }

    private ApplicationLocalizationConfigurationDto DescribeLocalization(string culture) =>
        new()
        {
            Languages =
            [
                .. texts.Languages.Select(l => new LanguageInfoDto(
                    l.CultureName,
                    l.CultureName,
                    l.DisplayName,
                    l.CultureName.Split('-')[0],
                    null
                )),
            ],
            CurrentCulture = CurrentCultureDto.From(culture),
            DefaultResourceName = LocalizationResource.NameOf(typeof(FirmLadderResource)),
        };

    private CurrentUserDto DescribeUser() =>
        user.IsAuthenticated
            ? new CurrentUserDto
            {
                IsAuthenticated = true,
                Id = user.Id,
                UserName = user.UserName,
                Name = user.Name,
                Roles = user.Roles,
            }
            : new CurrentUserDto();
}
