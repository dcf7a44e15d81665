using Microsoft.Extensions.Localization;

namespace FirmLadder.Kernel.Infrastructure.Localization;

/// <summary>Localizers over the embedded texts; a type that is no resource gets the default resource.</summary>
public sealed class ResourceStringLocalizerFactory(LocalizationTextStore store) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) =>
        new ResourceStringLocalizer(
            store,
            store.Resources.FirstOrDefault(r => r.Type == resourceSource)
                ?? store.Resources.First(r => r.Type == typeof(FirmLadderResource))
        );

    public IStringLocalizer Create(string baseName, string location) => Create(typeof(FirmLadderResource));

    /// <summary>The localizer of the resource named on the wire, or of the default resource.</summary>
    public IStringLocalizer CreateByName(string resourceName) =>
        Create(store.Resources.FirstOrDefault(r => r.Name == resourceName)?.Type ?? typeof(FirmLadderResource));
}
