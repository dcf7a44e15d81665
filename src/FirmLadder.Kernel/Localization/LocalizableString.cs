namespace FirmLadder.Kernel;

/// <summary>A text to be looked up later, in the reader's language.</summary>
public sealed record LocalizableString(Type ResourceType, string Name)
{
    public static LocalizableString Create<TResource>(string name) => new(typeof(TResource), name);
}
