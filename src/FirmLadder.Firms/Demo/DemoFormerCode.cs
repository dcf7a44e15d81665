namespace FirmLadder.Firms.Demo;

/// <summary>A code that stands in the credit codes of firms founded before a year.</summary>
internal sealed record DemoFormerCode(string Code, int FoundedBefore);
