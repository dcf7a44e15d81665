namespace FirmLadder.Firms.Demo;

/// <summary>有限公司 and the like.</summary>
internal sealed record DemoSuffix(string Text, int Weight);
