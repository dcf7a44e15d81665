namespace FirmLadder.Firms.Tests;

internal sealed class SequentialGuids : IGuidGenerator
{
    private int _last;

    public Guid Create() => new(++_last, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
}
