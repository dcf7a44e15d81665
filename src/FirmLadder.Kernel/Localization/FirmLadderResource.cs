namespace FirmLadder.Kernel;

/// <summary>The default resource: words every module uses. The texts themselves are embedded in the infrastructure.</summary>
[LocalizationResourceName("FirmLadder")]
public sealed class FirmLadderResource;
