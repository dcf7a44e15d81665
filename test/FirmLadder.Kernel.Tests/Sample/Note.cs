namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>A scoped aggregate with one column of every kind.</summary>
internal sealed class Note : AuditedAggregateRoot<Guid>, IScoped
{
    private Note() { }

    public Note(Guid id, string title, string regionPath = "32/3207", Guid? subjectId = null)
        : base(id)
    {
        Title = title;
        RegionPath = regionPath;
        SubjectId = subjectId ?? id;
    }

    public string Title { get; private set; } = string.Empty;

    public string RegionPath { get; private set; } = string.Empty;

    public Guid SubjectId { get; private set; }

    public decimal Amount { get; private set; }

    public DayOfWeek Day { get; private set; } = DayOfWeek.Monday;

    public DateTime? Due { get; private set; }

    public void Rename(string title)
    {
        Title = title;
        AddDistributedEvent(new NoteRenamedEto(Id, title));
    }

    public void Fill(decimal amount, DateTime due) => (Amount, Due) = (amount, due);
}
