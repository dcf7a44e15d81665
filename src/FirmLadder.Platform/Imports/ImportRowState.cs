namespace FirmLadder.Platform.Imports;

internal enum ImportRowState
{
    Valid,
    Invalid,
    Applied,
}
