namespace FirmLadder.Kernel;

/// <summary>How this installation is to be filled.</summary>
/// <param name="IsDemo">Demonstration accounts and firms are wanted.</param>
/// <param name="Announce">Says something to the person who starts the product, such as a one-time password.</param>
public sealed record DataSeedContext(bool IsDemo, Action<string> Announce);
