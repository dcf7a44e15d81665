namespace FirmLadder.Firms.Registry;

/// <summary>One of the eight 国家重点支持的高新技术领域 (国科发火〔2016〕32号, annex).</summary>
internal sealed record TechnicalField(string Code, string Name, string NameEn);
