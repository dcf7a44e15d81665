namespace FirmLadder.Platform.Tests.Imports;

/// <summary>What the tests' workbook fills.</summary>
[Unscoped("Test")]
internal sealed class Item : AggregateRoot<Guid>
{
    private Item() { }

    public Item(Guid id, string code)
        : base(id) => Code = code;

    public string Code { get; private set; } = string.Empty;

    public string? Name { get; set; }

    public string Region { get; set; } = string.Empty;

    public decimal? Revenue { get; set; }

    public DateOnly? FoundedOn { get; set; }
}
