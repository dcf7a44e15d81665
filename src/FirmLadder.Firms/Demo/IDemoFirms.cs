namespace FirmLadder.Firms.Demo;

/// <summary>Asks whether there is anything to spare.</summary>
internal interface IDemoFirms : ITransientDependency
{
    /// <summary>The register holds a firm, of anybody's.</summary>
    Task<bool> AnyFirmAsync(CancellationToken cancellationToken = default);
}
