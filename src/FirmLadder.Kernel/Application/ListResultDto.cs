namespace FirmLadder.Kernel;

/// <summary>A whole list.</summary>
public class ListResultDto<T>
{
    public required IReadOnlyList<T> Items { get; init; }
}
