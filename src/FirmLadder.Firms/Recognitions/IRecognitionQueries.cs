namespace FirmLadder.Firms.Recognitions;

/// <summary>Projections of recognitions, limited to the caller's scope.</summary>
internal interface IRecognitionQueries : ITransientDependency
{
    /// <summary>Latest first, untracked.</summary>
    Task<IReadOnlyList<Recognition>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default);

    /// <summary>Two statements: the page and the count.</summary>
    Task<PagedResultDto<ExpiringRow>> GetExpiringAsync(
        ExpiringFilter filter,
        PagedAndSortedResultRequestDto paging,
        CancellationToken cancellationToken = default
    );
}
