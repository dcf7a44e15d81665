namespace FirmLadder.Firms.Recognitions;

/// <summary>An entry of <c>Firms:Tags</c>: a further recognition beside the ladder.</summary>
internal sealed class TagOptions
{
    /// <summary>Stored; ASCII letters and digits.</summary>
    public string Code { get; set; } = string.Empty;

    /// <summary>Shown.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Default validity in years; as the notice says when absent.</summary>
    public int? Years { get; set; }
}
