namespace FirmLadder.Firms.Demo;

/// <summary>How made-up persons are called.</summary>
internal sealed record DemoLegalRepresentative(string Prefix, int Digits);
