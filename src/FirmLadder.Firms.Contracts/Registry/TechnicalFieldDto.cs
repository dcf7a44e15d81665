namespace FirmLadder.Firms.Registry;

/// <summary>One of the 国家重点支持的高新技术领域, named in the reader's language.</summary>
public sealed record TechnicalFieldDto(string Code, string Name);
