using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Registry;

/// <summary>The register's projections, limited to the caller's scope.</summary>
internal interface IFirmQueries : ITransientDependency
{
    /// <summary>Two statements: the page and the count.</summary>
    Task<PagedResultDto<FirmListRow>> GetListAsync(
        FirmFilter filter,
        PagedAndSortedResultRequestDto paging,
        CancellationToken cancellationToken = default
    );

    /// <summary>Rungs without a firm are left out.</summary>
    Task<IReadOnlyDictionary<Rung, int>> CountByRungAsync(FirmFilter filter, CancellationToken cancellationToken = default);
}
