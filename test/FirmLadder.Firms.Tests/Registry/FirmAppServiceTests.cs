using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Registry;

public sealed class FirmAppServiceTests : IAsyncLifetime
{
    private FirmsTestHost _host = null!;

    public async Task InitializeAsync() => _host = await FirmsTestHost.CreateAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_registered_firm_can_be_read_back_with_its_ladder()
    {
        var created = await _host.AddFirmAsync(
            1,
            TestRegions.Park,
            f =>
            {
                f.Name = " 海州测试公司 ";
                f.RegisteredCapital = 1234567.89m;
                f.EstablishedOn = new DateOnly(2019, 5, 6);
                f.IndustryCode = "C3911";
                f.TechnicalField = "电子信息";
            }
        );

        var firm = await Get(created.Id);

        firm.Name.ShouldBe("海州测试公司");
        firm.RegisteredCapital.ShouldBe(1234567.89m);
        firm.RegionName.ShouldBe("海州科创园");
        firm.RegionPath.ShouldBe("320700/320706/HZ-P1");
        firm.IndustryCode.ShouldBe("3911");
        firm.IndustryName.ShouldNotBeNull().ShouldContain("计算机");
        firm.LegalRepresentative.ShouldBeNull();
        firm.ConcurrencyStamp.ShouldBe(created.ConcurrencyStamp);
        firm.Ladder.Rung.ShouldBe(Rung.Seed);
        firm.Ladder.HoldingRecognitionId.ShouldBeNull();
        firm.Ladder.Spans.ShouldBe([new LadderSpanDto(Rung.Seed, null, null)]);
    }

    [Fact]
    public async Task A_credit_code_is_registered_once()
    {
        await _host.AddFirmAsync(1, TestRegions.Haizhou);

        var exception = await Should.ThrowAsync<BusinessException>(() => _host.AddFirmAsync(1, TestRegions.Ganyu));

        exception.Code.ShouldBe(FirmsErrorCodes.CreditCodeTaken);
    }

    [Fact]
    public async Task A_code_of_a_firm_one_may_not_see_is_taken_all_the_same()
    {
        await _host.AddFirmAsync(1, TestRegions.Ganyu);
        _host.ActIn(TestRegions.Haizhou);
        var input = new CreateFirmDto
        {
            CreditCode = TestCodes.Number(1),
            Name = "另一家",
            RegionId = TestRegions.Haizhou.Id,
        };

        var exception = await Should.ThrowAsync<BusinessException>(() =>
            _host.AskAsync<IFirmAppService, FirmDto>(s => s.CreateAsync(input))
        );

        exception.Code.ShouldBe(FirmsErrorCodes.CreditCodeTaken);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(99)]
    public async Task A_firm_is_registered_only_in_a_region_that_exists_and_is_ones_own(int regionNumber)
    {
        _host.ActIn(TestRegions.Haizhou);
        var input = new CreateFirmDto
        {
            CreditCode = TestCodes.Number(1),
            Name = "越界公司",
            RegionId = new Guid(regionNumber, 0, 0, new byte[8]),
        };

        var exception = await Should.ThrowAsync<BusinessException>(() =>
            _host.AskAsync<IFirmAppService, FirmDto>(s => s.CreateAsync(input))
        );

        exception.Code.ShouldBe(FirmsErrorCodes.RegionNotAvailable);
    }

    [Fact]
    public async Task An_unknown_industry_is_refused_and_named()
    {
        var exception = await Should.ThrowAsync<BusinessException>(() =>
            _host.AddFirmAsync(1, TestRegions.Haizhou, f => f.IndustryCode = "A39")
        );

        exception.Code.ShouldBe(FirmsErrorCodes.UnknownIndustry);
        exception.Data["industryCode"].ShouldBe("A39");
    }

    [Fact]
    public async Task An_update_replaces_the_profile_and_renews_the_stamp()
    {
        var firm = await _host.AddFirmAsync(1, TestRegions.Haizhou, f => f.Address = "旧址");

        var updated = await Update(firm.Id, Input(firm, "新名公司"));

        updated.Name.ShouldBe("新名公司");
        updated.Address.ShouldBeNull();
        updated.ConcurrencyStamp.ShouldNotBe(firm.ConcurrencyStamp);
        updated.LastModificationTime.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_stale_stamp_is_refused_and_the_fields_that_differ_are_told()
    {
        var firm = await _host.AddFirmAsync(1, TestRegions.Haizhou);
        await Update(firm.Id, Input(firm, "先到的名字"));

        var exception = await Should.ThrowAsync<AbpDbConcurrencyException>(() => Update(firm.Id, Input(firm, "后到的名字")));

        exception.Fields.ShouldBe([new ConcurrencyConflictField("name", "先到的名字", "后到的名字")]);
    }

    [Fact]
    public async Task A_firm_that_moves_takes_its_records_along()
    {
        var firm = await _host.AddFirmAsync(1, TestRegions.Haizhou);
        await _host.DoAsync<IRecognitionAppService>(s =>
            s.CreateAsync(firm.Id, new CreateRecognitionDto { Kind = "HighTech", ValidFrom = new DateOnly(2025, 1, 1) })
        );
        await _host.DoAsync<IStatementAppService>(s =>
            s.CreateAsync(
                firm.Id,
                new CreateStatementDto
                {
                    Year = 2025,
                    Source = StatementSource.Tax,
                    Revenue = 5m,
                }
            )
        );
        var input = Input(firm, firm.Name);
        input.RegionId = TestRegions.Ganyu.Id;
        await Update(firm.Id, input);

        _host.ActIn(TestRegions.Ganyu);

        (await Get(firm.Id)).Ladder.Rung.ShouldBe(Rung.HighTech);
        (await _host.AskAsync<IRecognitionAppService, ListResultDto<RecognitionDto>>(s => s.GetListAsync(firm.Id))).Items.Count.ShouldBe(1);
        (await _host.AskAsync<IStatementAppService, ListResultDto<StatementDto>>(s => s.GetListAsync(firm.Id))).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_firm_moves_only_to_a_region_that_is_ones_own()
    {
        var firm = await _host.AddFirmAsync(1, TestRegions.Haizhou);
        _host.ActIn(TestRegions.Haizhou);
        var input = Input(firm, firm.Name);
        input.RegionId = TestRegions.Ganyu.Id;

        var exception = await Should.ThrowAsync<BusinessException>(() => Update(firm.Id, input));

        exception.Code.ShouldBe(FirmsErrorCodes.RegionNotAvailable);
    }

    [Fact]
    public async Task What_lies_outside_ones_scope_is_as_absent_as_what_does_not_exist()
    {
        var firm = await _host.AddFirmAsync(1, TestRegions.Ganyu);
        _host.ActIn(TestRegions.Haizhou);

        await Should.ThrowAsync<EntityNotFoundException>(() => Get(firm.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => Update(firm.Id, Input(firm, "改名")));
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            _host.AskAsync<IFirmAppService, LadderDto>(s => s.GetLadderAsync(firm.Id, null))
        );
    }

    [Fact]
    public async Task A_firm_user_sees_the_firm_that_was_granted()
    {
        var mine = await _host.AddFirmAsync(1, TestRegions.Ganyu);
        var other = await _host.AddFirmAsync(2, TestRegions.Ganyu);
        _host.ActWith(new UserScope(false, [], [mine.Id]));

        (await Get(mine.Id)).Ladder.Spans.Count.ShouldBe(1);
        await Should.ThrowAsync<EntityNotFoundException>(() => Get(other.Id));
    }

    [Fact]
    public async Task The_ladder_of_another_day_can_be_asked_for()
    {
        var firm = await _host.AddFirmAsync(1, TestRegions.Haizhou);
        var recognition = await _host.AskAsync<IRecognitionAppService, RecognitionDto>(s =>
            s.CreateAsync(firm.Id, new CreateRecognitionDto { Kind = "HighTech", ValidFrom = new DateOnly(2022, 12, 10) })
        );

        var then = await _host.AskAsync<IFirmAppService, LadderDto>(s => s.GetLadderAsync(firm.Id, new DateOnly(2024, 12, 31)));
        var now = await _host.AskAsync<IFirmAppService, LadderDto>(s => s.GetLadderAsync(firm.Id, null));

        then.Rung.ShouldBe(Rung.HighTech);
        then.Since.ShouldBe(new DateOnly(2022, 12, 10));
        then.Until.ShouldBe(new DateOnly(2025, 12, 9));
        then.DaysLeft.ShouldBe(343);
        then.FallsTo.ShouldBe(Rung.Seed);
        then.HoldingRecognitionId.ShouldBe(recognition.Id);
        now.AsOf.ShouldBe(_host.Today);
        now.Rung.ShouldBe(Rung.Seed);
    }

    private static UpdateFirmDto Input(FirmDto firm, string name) =>
        new()
        {
            Name = name,
            RegionId = firm.RegionId,
            ConcurrencyStamp = firm.ConcurrencyStamp,
        };

    private Task<FirmDto> Get(Guid id) => _host.AskAsync<IFirmAppService, FirmDto>(s => s.GetAsync(id));

    private Task<FirmDto> Update(Guid id, UpdateFirmDto input) => _host.AskAsync<IFirmAppService, FirmDto>(s => s.UpdateAsync(id, input));
}
