using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Statements;

public sealed class StatementAppServiceTests : IAsyncLifetime
{
    private FirmsTestHost _host = null!;
    private FirmDto _firm = null!;

    public async Task InitializeAsync()
    {
        _host = await FirmsTestHost.CreateAsync();
        _firm = await _host.AddFirmAsync(1, TestRegions.Haizhou);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task What_is_unknown_stays_unknown_and_zero_stays_zero()
    {
        await Append(
            2025,
            StatementSource.Tax,
            s =>
            {
                s.Revenue = 0m;
                s.NetProfit = -12.34m;
            }
        );

        var statement = (await List()).ShouldHaveSingleItem();

        statement.Revenue.ShouldBe(0m);
        statement.NetProfit.ShouldBe(-12.34m);
        statement.RdExpense.ShouldBeNull();
        statement.StaffTotal.ShouldBeNull();
        statement.Revision.ShouldBe(1);
        statement.RecordedByName.ShouldBe("李工");
        statement.RecordedTime.ShouldBe(_host.Now);
    }

    [Fact]
    public async Task A_correction_needs_a_reason()
    {
        await Append(2025, StatementSource.Tax, s => s.Revenue = 1m);

        var exception = await Should.ThrowAsync<BusinessException>(() => Append(2025, StatementSource.Tax, s => s.Revenue = 2m));

        exception.Code.ShouldBe(FirmsErrorCodes.StatementRevisionNeedsReason);
        exception.Data["revision"].ShouldBe(2);
    }

    [Fact]
    public async Task A_correction_supersedes_and_the_earlier_revision_stays()
    {
        await Append(2025, StatementSource.Tax, s => s.Revenue = 1m);
        var correction = await Append(
            2025,
            StatementSource.Tax,
            s =>
            {
                s.Revenue = 2m;
                s.Reason = "更正申报";
            }
        );

        correction.Revision.ShouldBe(2);
        correction.IsCurrent.ShouldBeTrue();
        var list = await List();
        list.Select(s => (s.Revision, s.IsCurrent, s.IsBest, s.Revenue)).ShouldBe([(2, true, true, 2m), (1, false, false, 1m)]);
    }

    [Fact]
    public async Task Another_source_of_the_same_year_begins_at_one_and_needs_no_reason()
    {
        await Append(2025, StatementSource.Tax, s => s.Revenue = 1m);

        (await Append(2025, StatementSource.Audited, s => s.Revenue = 2m)).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task The_most_trusted_source_of_each_year_is_best()
    {
        await Append(2025, StatementSource.SelfReported, s => s.Revenue = 1m);
        await Append(2025, StatementSource.Statistics, s => s.Revenue = 2m);
        await Append(2025, StatementSource.Tax, s => s.Revenue = 3m);
        await Append(2024, StatementSource.SelfReported, s => s.Revenue = 4m);

        var list = await List();

        list.Select(s => s.Revenue).ShouldBe([3m, 2m, 1m, 4m]);
        list.Where(s => s.IsBest).Select(s => s.Revenue).ShouldBe([3m, 4m]);
        list.ShouldAllBe(s => s.IsCurrent);
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(2027)]
    public async Task A_year_out_of_range_is_refused(int year)
    {
        var exception = await Should.ThrowAsync<BusinessException>(() => Append(year, StatementSource.Tax, s => s.Revenue = 1m));

        exception.Code.ShouldBe(FirmsErrorCodes.StatementYearOutOfRange);
    }

    [Fact]
    public async Task An_implausible_figure_is_named_in_the_readers_language()
    {
        var exception = await Should.ThrowAsync<BusinessException>(() => Append(2025, StatementSource.Tax, s => s.RdExpense = -1m));

        exception.Data["figure"].ShouldBe("rdExpense");
        exception.Data["figureName"].ShouldBeOneOf("研发费用", "R&D expense");
    }

    [Fact]
    public async Task Statements_of_a_firm_outside_ones_scope_are_absent()
    {
        await Append(2025, StatementSource.Tax, s => s.Revenue = 1m);
        _host.ActIn(TestRegions.Ganyu);

        await Should.ThrowAsync<EntityNotFoundException>(() => List());
        await Should.ThrowAsync<EntityNotFoundException>(() => Append(2024, StatementSource.Tax, s => s.Revenue = 1m));
    }

    private Task<StatementDto> Append(int year, StatementSource source, Action<CreateStatementDto> change)
    {
        var input = new CreateStatementDto { Year = year, Source = source };
        change(input);
        return _host.AskAsync<IStatementAppService, StatementDto>(s => s.CreateAsync(_firm.Id, input));
    }

    private async Task<IReadOnlyList<StatementDto>> List() =>
        (await _host.AskAsync<IStatementAppService, ListResultDto<StatementDto>>(s => s.GetListAsync(_firm.Id))).Items;
}
