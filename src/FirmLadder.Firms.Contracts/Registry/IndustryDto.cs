namespace FirmLadder.Firms.Registry;

/// <summary>A section or division of GB/T 4754-2017, named in the reader's language.</summary>
public sealed record IndustryDto(string Code, string Name, string? ParentCode);
