namespace FirmLadder.Host.Tests.Hosting;

/// <summary>Tests that share one running host; each makes what it changes.</summary>
[CollectionDefinition(Name)]
public sealed class HostCollection : ICollectionFixture<RunningHost>
{
    public const string Name = "host";
}
