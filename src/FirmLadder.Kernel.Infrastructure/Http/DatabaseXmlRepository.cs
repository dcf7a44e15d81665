using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Keeps the data-protection keys in the database, so that every host reads every cookie.</summary>
internal sealed class DatabaseXmlRepository(IServiceScopeFactory scopes, IGuidGenerator guids) : IXmlRepository, ISingletonDependency
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<Infrastructure.Data.AbpDbContext>();
        return [.. context.Set<Infrastructure.Data.DataProtectionKey>().AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<Infrastructure.Data.AbpDbContext>();
        context.Add(new Infrastructure.Data.DataProtectionKey(guids.Create(), friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        context.SaveChanges();
    }
}
