namespace FirmLadder.Host.Tests.Hosting;

/// <summary>An account made by a test.</summary>
public sealed record NewAccount(Guid Id, string UserName, string OneTimePassword);
