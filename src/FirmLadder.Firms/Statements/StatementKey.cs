namespace FirmLadder.Firms.Statements;

/// <summary>Revisions are counted for a firm, a year and a source.</summary>
internal sealed record StatementKey(Guid FirmId, int Year, StatementSource Source);
