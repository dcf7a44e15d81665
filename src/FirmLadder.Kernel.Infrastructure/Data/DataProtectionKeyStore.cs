using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Reads and adds the keys that protect cookies and tokens, outside of any request.</summary>
internal sealed class DataProtectionKeyStore(IServiceScopeFactory scopes, IGuidGenerator guids) : ISingletonDependency
{
    public IReadOnlyList<string> GetAll()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<AbpDbContext>().Set<DataProtectionKey>().AsNoTracking().Select(k => k.Xml)];
    }

    public void Add(string name, string xml)
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<AbpDbContext>();
        context.Add(new DataProtectionKey(guids.Create(), name, xml));
        context.SaveChanges();
    }
}
