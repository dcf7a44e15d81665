namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>Writes one tag per event.</summary>
internal sealed class NoteRenamedHandler(Heard heard, IRepository<Tag, Guid> tags, IGuidGenerator guids)
    : IDistributedEventHandler<NoteRenamedEto>
{
    public async Task HandleEventAsync(NoteRenamedEto eventData, CancellationToken cancellationToken)
    {
        heard.Titles.Enqueue(eventData.Title);
        if (heard.Bad.Contains(eventData.Title))
        {
            throw new InvalidOperationException($"I cannot bear {eventData.Title}.");
        }

        await tags.InsertAsync(new Tag(guids.Create(), eventData.NoteId, eventData.Title), cancellationToken);
        if (heard.BadAfterEffect.Contains(eventData.Title))
        {
            throw new InvalidOperationException($"I fell over {eventData.Title}.");
        }
    }
}
