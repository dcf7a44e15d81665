using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Ladders;

public sealed class LadderStoreTests : IAsyncLifetime
{
    private FirmsTestHost _host = null!;

    public async Task InitializeAsync() => _host = await FirmsTestHost.CreateAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public async Task A_chunk_is_projected_with_the_same_few_commands_however_many_firms(int count)
    {
        var ids = await InsertAsync(count);

        // Lock, firms, recognitions, spans; the new spans are written when the unit of work completes.
        await _host.AskAsync<IServiceProvider, bool>(async services =>
        {
            await services.GetRequiredService<LadderProjector>().ProjectAsync(ids);
            _host.CommandCount.ShouldBe(4);
            return true;
        });

        (await SpansAsync()).Count(s => s.Rung == Rung.HighTech).ShouldBe(count);
    }

    [Fact]
    public async Task Every_firm_of_a_chunk_has_exactly_one_span_on_every_day()
    {
        await _host.DoAsync<LadderProjector>(async p => await p.ProjectAsync(await InsertAsync(5)));

        foreach (var spans in (await SpansAsync()).GroupBy(s => s.FirmId))
        {
            var ordered = spans.OrderBy(s => s.From).ToList();
            ordered[0].From.ShouldBe(DateOnly.MinValue);
            ordered[^1].To.ShouldBe(DateOnly.MaxValue);
            ordered.Zip(ordered.Skip(1)).ShouldAllBe(pair => pair.Second.From == pair.First.To.AddDays(1));
        }
    }

    private Task<List<Guid>> InsertAsync(int count) =>
        _host.AskAsync<IServiceProvider, List<Guid>>(async services =>
        {
            var manager = services.GetRequiredService<FirmManager>();
            var recognitions = services.GetRequiredService<RecognitionManager>();
            var context = services.GetRequiredService<AbpDbContext>();
            var firms = Enumerable
                .Range(1, count)
                .Select(i =>
                    manager.Create(
                        CreditCode.Parse(TestCodes.Number(i)),
                        null,
                        new FirmProfile { Name = $"批量{i}" },
                        TestRegions.Haizhou,
                        isDemo: true
                    )
                )
                .ToList();
            context.AddRange(firms);
            context.AddRange(
                firms.Select(f => recognitions.Create(f, new RecognitionData { Kind = "HighTech", ValidFrom = new DateOnly(2025, 1, 1) }))
            );
            await context.SaveChangesAsync();
            return firms.ConvertAll(f => f.Id);
        });

    private Task<List<LadderSpan>> SpansAsync() =>
        _host.AskAsync<AbpDbContext, List<LadderSpan>>(c => c.Set<LadderSpan>().AsNoTracking().ToListAsync());
}
