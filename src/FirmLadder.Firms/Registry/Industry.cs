namespace FirmLadder.Firms.Registry;

/// <summary>A section (letter) or division (two digits) of GB/T 4754-2017.</summary>
internal sealed record Industry(string Code, string Name, string NameEn, string? ParentCode);
