using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Data;

public sealed class QueryTests : KernelTest
{
    private static readonly SortMap<Note> Sorts = new SortMap<Note>("title asc", n => n.Id)
        .Add("title", n => n.Title)
        .Add("region", n => n.RegionPath);

    [Theory]
    [InlineData(null, "a,b,c")]
    [InlineData("", "a,b,c")]
    [InlineData("title desc", "c,b,a")]
    [InlineData("TITLE", "a,b,c")]
    [InlineData("region DESC", "b,a,c")]
    public async Task A_list_is_sorted_by_a_listed_field_and_then_by_id(string? sorting, string expected)
    {
        await FillAsync();

        (await TitlesAsync(sorting)).ShouldBe(expected.Split(','));
    }

    [Theory]
    [InlineData("subjectId asc")]
    [InlineData("title sideways")]
    [InlineData("title asc region")]
    [InlineData("title; DROP TABLE TsNotes")]
    public async Task Any_other_sorting_is_bad_input(string sorting)
    {
        var refusal = await Should.ThrowAsync<AbpValidationException>(() => TitlesAsync(sorting));

        refusal.ValidationErrors.Single().Members.ShouldBe(["sorting"]);
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, 3, false)]
    [InlineData(10, 3, false)]
    public async Task Counting_stops_at_the_cap(int cap, int expected, bool capped)
    {
        await FillAsync();

        var counted = await Host.RunAsync(s => s.GetRequiredService<AbpDbContext>().Set<Note>().CountCappedAsync(default, cap));

        counted.ShouldBe((expected, capped));
    }

    [Fact]
    public async Task A_page_skips_and_takes()
    {
        await FillAsync();

        var page = await Host.RunAsync(s =>
            Sorts
                .Apply(s.GetRequiredService<AbpDbContext>().Set<Note>(), null)
                .Page(new PagedAndSortedResultRequestDto { SkipCount = 1, MaxResultCount = 1 })
                .ToListAsync()
        );

        page.ShouldHaveSingleItem().Title.ShouldBe("b");
    }

    private async Task FillAsync()
    {
        await StoreAsync("b", "32/3209");
        await StoreAsync("a", "32/3207");
        await StoreAsync("c", "32/3207");
    }

    private Task<List<string>> TitlesAsync(string? sorting) =>
        Host.RunAsync(s => Sorts.Apply(s.GetRequiredService<AbpDbContext>().Set<Note>(), sorting).Select(n => n.Title).ToListAsync());
}
