using FirmLadder.Identity.Regions;
using FirmLadder.Kernel.Infrastructure.Http.Abp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace FirmLadder.Identity.Http;

/// <summary>Tells the pages what the session asks for: a new password, its idle limit, the user's region, demo mode.</summary>
internal sealed class SessionConfigurationContributor(
    ICurrentUser user,
    IUserScopeProvider scopes,
    IRegionQueries queries,
    IOptions<Account.SessionOptions> options,
    IConfiguration configuration
) : IApplicationConfigurationContributor
{
    public async Task ContributeAsync(IDictionary<string, object?> extraProperties, CancellationToken cancellationToken)
    {
        extraProperties["mustChangePassword"] = user.FindClaim(AbpClaimTypes.MustChangePassword) is not null;
        extraProperties["sessionIdleMinutes"] = options.Value.IdleMinutes;
        extraProperties["isDemo"] = configuration.GetValue("Demo", false);
        extraProperties["regionName"] = await FindRegionNameAsync(cancellationToken);
        extraProperties["product"] = new
        {
            Name = "FirmLadder",
            Version = typeof(SessionConfigurationContributor).Assembly.GetName().Version?.ToString(3),
        };
    }

    private async Task<string?> FindRegionNameAsync(CancellationToken cancellationToken)
    {
        var paths = (await scopes.GetAsync(cancellationToken)).RegionPaths;
        return paths.Count == 0 ? null : (await queries.GetRegionsAsync(cancellationToken)).FirstOrDefault(r => r.Path == paths[0])?.Name;
    }
}
