namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>A note has a new title.</summary>
[EventName("sample.note-renamed")]
public sealed record NoteRenamedEto(Guid NoteId, string Title);
