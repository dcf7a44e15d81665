namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>Refers to a note.</summary>
[Unscoped("A sample.")]
internal sealed class Tag : AggregateRoot<Guid>
{
    private Tag() { }

    public Tag(Guid id, Guid noteId, string word)
        : base(id)
    {
        NoteId = noteId;
        Word = word;
    }

    public Guid NoteId { get; private set; }

    public string Word { get; private set; } = string.Empty;
}
