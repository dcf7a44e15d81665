using System.Globalization;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Registry;

public sealed class CatalogueServiceTests
{
    [Theory]
    [InlineData("zh-Hans", "高新技术企业认定", "制造业", "电子信息")]
    [InlineData("en", "High-tech enterprise certificate", "Manufacturing", "Electronic information")]
    public async Task Catalogues_speak_the_readers_language(string culture, string kind, string industry, string field)
    {
        await using var host = await FirmsTestHost.CreateAsync();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        var kinds = await host.AskAsync<IRecognitionAppService, ListResultDto<RecognitionKindDto>>(s => s.GetKindsAsync());
        var industries = await host.AskAsync<IFirmAppService, ListResultDto<IndustryDto>>(s => s.GetIndustriesAsync());
        var fields = await host.AskAsync<IFirmAppService, ListResultDto<TechnicalFieldDto>>(s => s.GetTechnicalFieldsAsync());

        kinds.Items.Single(k => k.Code == "HighTech").DisplayName.ShouldBe(kind);
        industries.Items.Single(i => i.Code == "C").Name.ShouldBe(industry);
        fields.Items[0].Name.ShouldBe(field);
    }

    [Fact]
    public async Task A_configured_tag_is_offered_with_its_name_and_can_be_recorded()
    {
        await using var host = await FirmsTestHost.CreateAsync(("Firms:Tags:0:Code", "GoldSeed"), ("Firms:Tags:0:Name", "金种子"));
        var firm = await host.AddFirmAsync(1, TestRegions.Haizhou);

        var kinds = await host.AskAsync<IRecognitionAppService, ListResultDto<RecognitionKindDto>>(s => s.GetKindsAsync());
        await host.DoAsync<IRecognitionAppService>(s =>
            s.CreateAsync(firm.Id, new CreateRecognitionDto { Kind = "GoldSeed", ValidFrom = new DateOnly(2026, 1, 1) })
        );
        var list = await host.AskAsync<IFirmAppService, PagedResultDto<FirmListItemDto>>(s => s.GetListAsync(new GetFirmsInput()));

        kinds.Items[^1].ShouldBe(new RecognitionKindDto("GoldSeed", "金种子", null, RecognitionValidity.AsStated, null));
        list.Items.ShouldHaveSingleItem().Tags.ShouldBe(["GoldSeed"]);
    }

    [Fact]
    public async Task A_half_step_switched_off_is_neither_counted_nor_offered()
    {
        await using var host = await FirmsTestHost.CreateAsync(("Firms:Ladder:PotentialUnicorn", "false"));
        var firm = await host.AddFirmAsync(1, TestRegions.Haizhou);

        var counts = await host.AskAsync<IFirmAppService, RungCountsDto>(s => s.GetRungCountsAsync(new GetFirmsInput()));
        var exception = await Should.ThrowAsync<BusinessException>(() =>
            host.DoAsync<IRecognitionAppService>(s =>
                s.CreateAsync(firm.Id, new CreateRecognitionDto { Kind = "PotentialUnicorn", ValidFrom = new DateOnly(2026, 1, 1) })
            )
        );

        counts.Items.Select(i => i.Rung).ShouldNotContain(Rung.PotentialUnicorn);
        exception.Code.ShouldBe(FirmsErrorCodes.UnknownRecognitionKind);
    }
}
