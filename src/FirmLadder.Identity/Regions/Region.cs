namespace FirmLadder.Identity.Regions;

/// <summary>A node of the region tree. Its path is what scopes compare, so it never changes once records bear it.</summary>
[Unscoped("The tree itself holds nothing confidential; lists show only the caller's part.")]
internal sealed class Region : AggregateRoot<Guid>
{
    private Region() { }

    public Region(Guid id, string code, string name, string nameEn, RegionKind kind, Region? parent, int sortOrder)
        : base(id)
    {
        Code = Check.NotNullOrWhiteSpace(code, nameof(code), IdentityConsts.MaxRegionCodeLength);
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityConsts.MaxRegionNameLength);
        NameEn = nameEn;
        Kind = kind;
        ParentId = parent?.Id;
        Path = parent is null ? Code : $"{parent.Path}/{Code}";
        SortOrder = sortOrder;
    }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string NameEn { get; private set; } = string.Empty;

    public RegionKind Kind { get; private set; }

    public Guid? ParentId { get; private set; }

    public string Path { get; private set; } = string.Empty;

    /// <summary>Parents before their children.</summary>
    public int SortOrder { get; private set; }

    /// <summary>Other names, one a line.</summary>
    public string Aliases { get; private set; } = string.Empty;

    public void SetAliases(IEnumerable<string> aliases) => Aliases = string.Join('\n', aliases);

    public IReadOnlyList<string> GetAliases() => Aliases.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
