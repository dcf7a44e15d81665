using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class RecognitionQueries(AbpDbContext context, IUserScopeProvider scopes) : IRecognitionQueries
{
    private static readonly SortMap<ExpiringFirm> Sorting = new SortMap<ExpiringFirm>("validTo asc", r => r.Recognition.Id)
        .Add("validTo", r => r.Recognition.ValidTo)
        .Add("firmName", r => r.Firm.NameSortKey);

    public async Task<IReadOnlyList<Recognition>> GetListAsync(Guid firmId, CancellationToken cancellationToken = default) =>
        await context
            .Set<Recognition>()
            .AsNoTracking()
            .Scoped(await scopes.GetAsync(cancellationToken))
            .Where(r => r.FirmId == firmId)
            .OrderByDescending(r => r.ValidFrom)
            .ThenBy(r => r.Kind)
            .ToListAsync(cancellationToken);

    public async Task<PagedResultDto<ExpiringRow>> GetExpiringAsync(
        ExpiringFilter filter,
        PagedAndSortedResultRequestDto paging,
        CancellationToken cancellationToken = default
    )
    {
        var rows =
            from recognition in Expiring(filter, await scopes.GetAsync(cancellationToken))
            join firm in context.Set<Firm>() on recognition.FirmId equals firm.Id
            select new ExpiringFirm { Recognition = recognition, Firm = firm };
        var items = await Select(Sorting.Apply(rows, paging.Sorting).Page(paging), filter.From).ToListAsync(cancellationToken);
        var (count, capped) = await rows.CountCappedAsync(cancellationToken);
        return new PagedResultDto<ExpiringRow>
        {
            TotalCount = count,
            TotalIsCapped = capped,
            Items = items,
        };
    }

    private IQueryable<Recognition> Expiring(ExpiringFilter filter, UserScope scope)
    {
        var recognitions = context.Set<Recognition>().AsNoTracking().Scoped(scope);
        if (filter.RegionPath is { } path)
        {
            recognitions = recognitions.InRegion(path);
        }

        if (filter.Kind is { } kind)
        {
            recognitions = recognitions.Where(r => r.Kind == kind);
        }

        return recognitions.Where(r =>
            r.RevokedOn == null
            && r.ValidTo >= filter.From
            && r.ValidTo <= filter.To
            && !context
                .Set<Recognition>()
                .Any(o => o.FirmId == r.FirmId && o.Kind == r.Kind && o.LastValidDay > r.LastValidDay && o.LastValidDay >= o.ValidFrom)
        );
    }

    private IQueryable<ExpiringRow> Select(IQueryable<ExpiringFirm> page, DateOnly today)
    {
        var spans = context.Set<LadderSpan>();
        return page.Select(r => new ExpiringRow
        {
            RecognitionId = r.Recognition.Id,
            FirmId = r.Firm.Id,
            FirmName = r.Firm.Name,
            CreditCode = r.Firm.CreditCode,
            RegionId = r.Firm.RegionId,
            Kind = r.Recognition.Kind,
            CertificateNumber = r.Recognition.CertificateNumber,
            ValidTo = r.Recognition.LastValidDay,
            RungNow = (Rung)spans.Where(s => s.FirmId == r.Firm.Id && s.From <= today && s.To >= today).Select(s => s.RungRank).First(),
            // Spans cover all time: the one of the day after is the first that ends later.
            RungAfter = (Rung)
                spans
                    .Where(s => s.FirmId == r.Firm.Id && s.To > r.Recognition.LastValidDay)
                    .OrderBy(s => s.To)
                    .Select(s => s.RungRank)
                    .First(),
        });
    }
}
