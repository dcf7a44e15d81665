namespace FirmLadder.Platform.Tests.Imports;

[Unscoped("Test")]
internal sealed class Note : AggregateRoot<Guid>
{
    private Note() { }

    public Note(Guid id, string itemCode, string text)
        : base(id)
    {
        ItemCode = itemCode;
        Text = text;
    }

    public string ItemCode { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;
}
