using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Recognitions;

public sealed class RecognitionAppServiceTests : IAsyncLifetime
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
    public async Task A_recorded_certificate_lifts_the_firm_and_is_announced()
    {
        var recognition = await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));

        recognition.ValidTo.ShouldBe(new DateOnly(2027, 12, 9));
        recognition.IsValid.ShouldBeTrue();
        recognition.IsLadder.ShouldBeTrue();
        recognition.DaysLeft.ShouldBe(382);
        (await Rung()).ShouldBe(Firms.Ladders.Rung.HighTech);
        (await Announced()).ShouldHaveSingleItem().ShouldContain(_firm.Id.ToString());
    }

    [Fact]
    public async Task A_tag_does_not_lift_and_is_not_announced()
    {
        var tag = await Add(_firm.Id, "LittleGiant", new DateOnly(2024, 1, 1));

        tag.IsLadder.ShouldBeFalse();
        tag.ValidTo.ShouldBeNull();
        tag.DaysLeft.ShouldBeNull();
        (await Rung()).ShouldBe(Firms.Ladders.Rung.Seed);
        (await Announced()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_kind_from_the_same_day_is_recorded_once()
    {
        await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));

        var exception = await Should.ThrowAsync<BusinessException>(() => Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10)));

        exception.Code.ShouldBe(FirmsErrorCodes.RecognitionTaken);
    }

    [Fact]
    public async Task The_database_too_refuses_the_same_kind_from_the_same_day()
    {
        await Should.ThrowAsync<DbUpdateException>(() =>
            _host.DoAsync<AbpDbContext>(async context =>
            {
                var kind = RecognitionCatalogTests.Catalog().Get("Gazelle");
                var data = new RecognitionData { Kind = kind.Code, ValidFrom = new DateOnly(2024, 1, 1) };
                context.Add(new Recognition(new Guid(1, 1, 1, new byte[8]), _firm.Id, _firm.RegionPath, kind, data));
                context.Add(new Recognition(new Guid(1, 1, 2, new byte[8]), _firm.Id, _firm.RegionPath, kind, data));
                await context.SaveChangesAsync();
            })
        );
    }

    [Fact]
    public async Task A_renewal_may_overlap()
    {
        await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));
        await Add(_firm.Id, "HighTech", new DateOnly(2026, 11, 1));

        var ladder = await _host.AskAsync<IFirmAppService, LadderDto>(s => s.GetLadderAsync(_firm.Id, null));

        ladder.Until.ShouldBe(new DateOnly(2029, 10, 31));
        ladder.Since.ShouldBe(new DateOnly(2024, 12, 10));
    }

    [Fact]
    public async Task A_revocation_lets_the_firm_fall_and_is_announced()
    {
        var recognition = await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));

        var revoked = await Revoke(recognition, _host.Today);

        revoked.IsValid.ShouldBeFalse();
        revoked.RevokedReason.ShouldBe("取消资格");
        revoked.ConcurrencyStamp.ShouldNotBe(recognition.ConcurrencyStamp);
        (await Rung()).ShouldBe(Firms.Ladders.Rung.Seed);
        (await Announced()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_revocation_with_a_stale_stamp_is_refused_and_shows_what_stands()
    {
        var recognition = await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));
        await Revoke(recognition, new DateOnly(2026, 1, 1));

        var exception = await Should.ThrowAsync<AbpDbConcurrencyException>(() => Revoke(recognition, new DateOnly(2026, 2, 2)));

        exception.Fields.Single(f => f.Name == "revokedOn").Current.ShouldBe(new DateOnly(2026, 1, 1));
    }

    [Fact]
    public async Task A_recognition_is_found_under_its_own_firm_only()
    {
        var recognition = await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));
        var other = await _host.AddFirmAsync(2, TestRegions.Haizhou);
        var input = new RevokeRecognitionDto
        {
            RevokedOn = _host.Today,
            Reason = "张冠李戴",
            ConcurrencyStamp = recognition.ConcurrencyStamp,
        };

        await Should.ThrowAsync<EntityNotFoundException>(() =>
            _host.AskAsync<IRecognitionAppService, RecognitionDto>(s => s.RevokeAsync(other.Id, recognition.Id, input))
        );
    }

    [Fact]
    public async Task Recognitions_of_a_firm_outside_ones_scope_are_absent()
    {
        var recognition = await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));
        _host.ActIn(TestRegions.Ganyu);

        await Should.ThrowAsync<EntityNotFoundException>(() =>
            _host.AskAsync<IRecognitionAppService, ListResultDto<RecognitionDto>>(s => s.GetListAsync(_firm.Id))
        );
        await Should.ThrowAsync<EntityNotFoundException>(() => Add(_firm.Id, "Gazelle", new DateOnly(2024, 12, 10)));
        await Should.ThrowAsync<EntityNotFoundException>(() => Revoke(recognition, _host.Today));
    }

    [Fact]
    public async Task Recognitions_are_listed_latest_first()
    {
        await Add(_firm.Id, "TechSme", new DateOnly(2023, 3, 1));
        await Add(_firm.Id, "HighTech", new DateOnly(2024, 12, 10));

        var list = await _host.AskAsync<IRecognitionAppService, ListResultDto<RecognitionDto>>(s => s.GetListAsync(_firm.Id));

        list.Items.Select(i => i.Kind).ShouldBe(["HighTech", "TechSme"]);
        list.Items[1].IsValid.ShouldBeFalse();
        list.Items[1].Rung.ShouldBe(Firms.Ladders.Rung.TechSme);
    }

    [Fact]
    public async Task Without_a_transaction_completed_nothing_is_stored()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _host.DoAsync<IRecognitionAppService>(async s =>
            {
                await s.CreateAsync(_firm.Id, new CreateRecognitionDto { Kind = "HighTech", ValidFrom = new DateOnly(2024, 12, 10) });
                throw new InvalidOperationException("later in the same request");
            })
        );

        (await Rung()).ShouldBe(Firms.Ladders.Rung.Seed);
    }

    private Task<RecognitionDto> Add(Guid firmId, string kind, DateOnly from) =>
        _host.AskAsync<IRecognitionAppService, RecognitionDto>(s =>
            s.CreateAsync(firmId, new CreateRecognitionDto { Kind = kind, ValidFrom = from })
        );

    private Task<RecognitionDto> Revoke(RecognitionDto recognition, DateOnly on) =>
        _host.AskAsync<IRecognitionAppService, RecognitionDto>(s =>
            s.RevokeAsync(
                _firm.Id,
                recognition.Id,
                new RevokeRecognitionDto
                {
                    RevokedOn = on,
                    Reason = "取消资格",
                    ConcurrencyStamp = recognition.ConcurrencyStamp,
                }
            )
        );

    private async Task<Rung> Rung() => (await _host.AskAsync<IFirmAppService, FirmDto>(s => s.GetAsync(_firm.Id))).Ladder.Rung;

    private Task<List<string>> Announced() =>
        _host.AskAsync<AbpDbContext, List<string>>(c =>
            c.Set<OutboxMessage>().Where(m => m.EventName == "Firms.FirmRungChanged").Select(m => m.Payload).ToListAsync()
        );
}
