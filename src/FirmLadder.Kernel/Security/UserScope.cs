namespace FirmLadder.Kernel;

/// <summary>What a user may see: everything, or the union of region subtrees and single subjects. Empty means nothing.</summary>
public sealed record UserScope(bool All, IReadOnlyList<string> RegionPaths, IReadOnlyList<Guid> SubjectIds)
{
    public static readonly UserScope Nothing = new(false, [], []);

    public static readonly UserScope Everything = new(true, [], []);

    /// <summary>The region and everything below it lies inside the scope.</summary>
    public bool CoversRegion(string regionPath) =>
        All
        || RegionPaths.Any(p =>
            string.Equals(p, regionPath, StringComparison.Ordinal) || regionPath.StartsWith(p + "/", StringComparison.Ordinal)
        );
}
