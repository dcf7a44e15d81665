using System.Xml.Linq;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Keeps the data-protection keys in the database, so that every host reads every cookie.</summary>
internal sealed class DatabaseXmlRepository(DataProtectionKeyStore keys) : IXmlRepository, ISingletonDependency
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.GetAll().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
