namespace FirmLadder.Kernel;

/// <summary>The resources and languages of the application.</summary>
public sealed class AbpLocalizationOptions
{
    public const string DefaultCulture = "zh-Hans";

    private readonly List<LocalizationResource> _resources = [];

    public IReadOnlyList<LocalizationResource> Resources => _resources;

    /// <summary>Culture name and native name, the default first.</summary>
    public IReadOnlyList<(string CultureName, string DisplayName)> Languages { get; } = [(DefaultCulture, "简体中文"), ("en", "English")];

    /// <summary>Adds a resource whose texts are the JSON files embedded under <c>Localization/</c> of the type's assembly.</summary>
    public void Add<TResource>(params Type[] baseTypes) => _resources.Add(new LocalizationResource(typeof(TResource), baseTypes));
}
