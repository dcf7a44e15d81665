namespace FirmLadder.Firms.Registry;

/// <summary>Loads and saves firms within the caller's scope.</summary>
internal interface IFirmRepository : IRepository<Firm, Guid>
{
    /// <summary>Which of the codes are registered anywhere, also outside the caller's scope: a code is unique in the whole register.</summary>
    Task<IReadOnlySet<string>> GetTakenCreditCodesAsync(
        IReadOnlyCollection<string> creditCodes,
        CancellationToken cancellationToken = default
    );

    /// <summary>The firms with these codes that lie within the caller's scope, tracked, by code.</summary>
    Task<IReadOnlyDictionary<string, Firm>> GetByCreditCodesAsync(
        IReadOnlyCollection<string> creditCodes,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gives the firm's recognitions and statements its new region path.</summary>
    Task MoveRecordsAsync(Guid firmId, string regionPath, CancellationToken cancellationToken = default);
}
