namespace FirmLadder.Architecture.Tests.Planted;

public static class PlantedErrorCodes
{
    public const string NeverThrown = "Planted:NeverThrown";
}
