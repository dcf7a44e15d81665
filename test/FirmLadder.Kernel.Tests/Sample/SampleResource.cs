namespace FirmLadder.Kernel.Tests.Sample;

/// <summary>Texts of the sample.</summary>
[LocalizationResourceName("Sample")]
public sealed class SampleResource;
