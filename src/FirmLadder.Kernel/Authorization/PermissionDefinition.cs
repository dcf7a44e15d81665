namespace FirmLadder.Kernel;

/// <summary>One permission.</summary>
public sealed class PermissionDefinition
{
    private readonly PermissionGroupDefinition _group;

    internal PermissionDefinition(
        PermissionGroupDefinition group,
        string name,
        LocalizableString displayName,
        string? parentName,
        IReadOnlyList<string> defaultRoles
    )
    {
        _group = group;
        Name = name;
        DisplayName = displayName;
        ParentName = parentName;
        DefaultRoles = defaultRoles;
    }

    public string Name { get; }

    public LocalizableString DisplayName { get; }

    public string? ParentName { get; }

    public IReadOnlyList<string> DefaultRoles { get; }

    /// <summary>A permission that only makes sense with this one.</summary>
    public PermissionDefinition AddChild(string name, LocalizableString displayName, params IEnumerable<string> defaultRoles) =>
        _group.Add(new PermissionDefinition(_group, name, displayName, Name, [.. defaultRoles]));
}
