using System.Globalization;
using Microsoft.Extensions.Localization;

namespace FirmLadder.Kernel.Infrastructure.Localization;

internal sealed class ResourceStringLocalizer(LocalizationTextStore store, LocalizationResource resource) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var text = store.Find(resource, store.Resolve(CultureInfo.CurrentUICulture.Name), name);
            return new LocalizedString(name, text ?? name, text is null);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        store.GetTexts(resource.Name, store.Resolve(CultureInfo.CurrentUICulture.Name)).Select(t => new LocalizedString(t.Key, t.Value));
}
