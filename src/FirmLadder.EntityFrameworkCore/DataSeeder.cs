using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.EntityFrameworkCore;

/// <summary>Runs the modules' seed contributors in order, each in a unit of work of its own.</summary>
public sealed class DataSeeder(IServiceScopeFactory scopes, IDataFilter filter)
{
    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        using var unscoped = filter.Disable<IScoped>();
        foreach (var type in ContributorTypes())
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
            await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(type)).SeedAsync(context, cancellationToken);
            await unitOfWork.CompleteAsync(cancellationToken);
        }
    }

    private List<Type> ContributorTypes()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order).Select(c => c.GetType())];
    }
}
