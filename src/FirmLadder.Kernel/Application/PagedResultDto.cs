namespace FirmLadder.Kernel;

/// <summary>One page of a list.</summary>
public sealed class PagedResultDto<T> : ListResultDto<T>
{
    /// <summary>How many there are in all; where <see cref="TotalIsCapped"/>, at least this many.</summary>
    public required long TotalCount { get; init; }

    /// <summary>Counting stopped at the cap.</summary>
    public bool TotalIsCapped { get; init; }
}
