using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class FirmQueries(AbpDbContext context, IUserScopeProvider scopes, RecognitionCatalog catalog) : IFirmQueries
{
    public async Task<PagedResultDto<FirmListRow>> GetListAsync(
        FirmFilter filter,
        PagedAndSortedResultRequestDto paging,
        CancellationToken cancellationToken = default
    )
    {
        var rows = Rows(filter, await scopes.GetAsync(cancellationToken));
        var page = Sorting().Apply(rows, paging.Sorting).Page(paging);
        var items = await Select(page, filter.AsOf).ToListAsync(cancellationToken);
        var (count, capped) = await rows.CountCappedAsync(cancellationToken);
        return new PagedResultDto<FirmListRow>
        {
            TotalCount = count,
            TotalIsCapped = capped,
            Items = [.. items.Select(i => i with { Tags = InCatalogOrder(i.Tags) })],
        };
    }

    public async Task<IReadOnlyDictionary<Rung, int>> CountByRungAsync(FirmFilter filter, CancellationToken cancellationToken = default)
    {
        var rows = Rows(filter, await scopes.GetAsync(cancellationToken));
        return await rows.GroupBy(r => r.Span.RungRank)
            .Select(g => new { Rank = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => (Rung)g.Rank, g => g.Count, cancellationToken);
    }

    private IQueryable<FirmOnRung> Rows(FirmFilter filter, UserScope scope)
    {
        var spans = context.Set<LadderSpan>().Where(s => s.From <= filter.AsOf && s.To >= filter.AsOf);
        if (filter.Rung is { } rung)
        {
            spans = spans.Where(s => s.RungRank == (int)rung);
        }

        return from firm in Filtered(context.Set<Firm>().AsNoTracking().Scoped(scope), filter)
            join span in spans on firm.Id equals span.FirmId
            select new FirmOnRung { Firm = firm, Span = span };
    }

    private IQueryable<Firm> Filtered(IQueryable<Firm> firms, FirmFilter filter)
    {
        // The ladder of a past day holds no firm that was founded after it.
        firms = firms.Where(f => f.EstablishedOn == null || f.EstablishedOn <= filter.AsOf);
        if (filter.RegionPath is { } path)
        {
            firms = firms.InRegion(path);
        }

        if (filter.Text is { } text)
        {
            var code = CreditCode.Normalize(text);
            firms = firms.Where(f => f.Name.Contains(text) || f.CreditCode.Contains(code));
        }

        if (filter.IndustryPrefixes is { } prefixes)
        {
            // A section is a list of divisions; any other prefix is one code.
            var prefix = prefixes[0];
            firms =
                prefixes.Count > 1
                    ? firms.Where(f => f.IndustryCode == prefix || prefixes.Contains(f.IndustryCode!.Substring(0, 2)))
                    : firms.Where(f => f.IndustryCode!.StartsWith(prefix));
        }

        if (filter.TechnicalField is { } field)
        {
            firms = firms.Where(f => f.TechnicalField == field);
        }

        if (filter.Tag is { } tag)
        {
            firms = firms.Where(f => Held(filter.AsOf).Any(r => r.FirmId == f.Id && r.Kind == tag));
        }

        return firms;
    }

    private IQueryable<Recognition> Held(DateOnly day) =>
        context.Set<Recognition>().Where(r => r.ValidFrom <= day && r.LastValidDay >= day);

    // The most trusted current statement of the latest year; its revenue may be unknown.
    private IQueryable<AnnualStatement> Latest() =>
        context.Set<AnnualStatement>().OrderByDescending(s => s.Year).ThenBy(s => s.SourceRank).ThenByDescending(s => s.Revision);

    private IQueryable<FirmListRow> Select(IQueryable<FirmOnRung> page, DateOnly asOf)
    {
        var ladderKinds = Enum.GetNames<Rung>();
        var latest = Latest();
        var held = Held(asOf);
        return page.Select(r => new FirmListRow
        {
            Id = r.Firm.Id,
            CreditCode = r.Firm.CreditCode,
            Name = r.Firm.Name,
            RegionId = r.Firm.RegionId,
            IndustryCode = r.Firm.IndustryCode,
            TechnicalField = r.Firm.TechnicalField,
            EstablishedOn = r.Firm.EstablishedOn,
            IsDemo = r.Firm.IsDemo,
            Span = new RungPeriod(r.Span.Rung, r.Span.From, r.Span.To),
            FallsTo = r.Span.FallsTo,
            LatestYear = latest.Where(s => s.FirmId == r.Firm.Id).Select(s => (int?)s.Year).FirstOrDefault(),
            LatestRevenue = latest.Where(s => s.FirmId == r.Firm.Id).Select(s => s.Revenue).FirstOrDefault(),
            Tags = held.Where(h => h.FirmId == r.Firm.Id && !ladderKinds.Contains(h.Kind)).Select(h => h.Kind).ToList(),
        });
    }

    // The unknown stands below everything known: left as null, PostgreSQL would put it above.
    private SortMap<FirmOnRung> Sorting()
    {
        var latest = Latest();
        return new SortMap<FirmOnRung>("name asc", r => r.Firm.Id)
            .Add("name", r => r.Firm.NameSortKey)
            .Add("creditCode", r => r.Firm.CreditCode)
            .Add("establishedOn", r => r.Firm.EstablishedOn ?? DateOnly.MinValue)
            .Add("rung", r => r.Span.RungRank)
            .Add("rungUntil", r => r.Span.To)
            .Add("revenue", r => latest.Where(s => s.FirmId == r.Firm.Id).Select(s => s.Revenue).FirstOrDefault() ?? -1m);
    }

    private IReadOnlyList<string> InCatalogOrder(IReadOnlyList<string> kinds) =>
        kinds.Count == 0 ? kinds : [.. catalog.Kinds.Select(k => k.Code).Where(kinds.Contains)];
}
