using System.Globalization;
using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;
using FirmLadder.Firms.Statements;
using FirmLadder.Firms.Workbooks;
using FirmLadder.Platform.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Workbooks;

public sealed partial class FirmWorkbookTests : IAsyncLifetime
{
    private static readonly string A = TestCodes.Number(1);
    private static readonly string B = TestCodes.Number(2);
    private WorkbookTestHost _host = null!;

    public async Task InitializeAsync() => _host = await WorkbookTestHost.CreateAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_row_becomes_a_firm()
    {
        using var file = WorkbookTestHost.File(
            (
                "企业",
                [
                    [
                        "统一社会信用代码*",
                        "企业名称*",
                        "所属区域*",
                        "法定代表人",
                        "注册资本（万元）",
                        "成立日期",
                        "地址",
                        "所属行业",
                        "技术领域",
                        "数据来源",
                    ],
                    [
                        A,
                        "江苏（某）有限公司",
                        "连云港高新区",
                        "演示人员001",
                        1234.567891m,
                        "2018年6月1日",
                        "某路",
                        "C3911",
                        "电子信息",
                        "演示数据",
                    ],
                ]
            )
        );

        var batch = await _host.ImportAsync(file);

        (batch.AppliedRows, batch.InvalidRows).ShouldBe((1, 0));
        var firm = await _host.FirmAsync(A);
        firm.Name.ShouldBe("江苏（某）有限公司");
        firm.RegionPath.ShouldBe("320700/320772");
        firm.LegalRepresentative.ShouldBe("演示人员001");
        firm.RegisteredCapital.ShouldBe(12_345_678.91m);
        firm.EstablishedOn.ShouldBe(new DateOnly(2018, 6, 1));
        firm.IndustryCode.ShouldBe("3911");
        firm.TechnicalField.ShouldBe("Electronics");
        firm.IsDemo.ShouldBeTrue();
    }

    [Theory]
    [InlineData("海州区", "320700/320706")]
    [InlineData("海州", "320700/320706")]
    [InlineData("连云港市海州区", "320700/320706")]
    [InlineData("３２０７０６", "320700/320706")]
    [InlineData("高新区", "320700/320772")]
    [InlineData("中华药港", "320700/320771/320771-ZHYG")]
    [InlineData("盐城高新区", "320900/320900-GX")]
    public async Task A_region_is_found_by_name_alias_and_code(string text, string path)
    {
        await _host.ImportAsync(Firms([A, "甲", text]));

        (await _host.FirmAsync(A)).RegionPath.ShouldBe(path);
    }

    [Theory]
    [InlineData("39", "39")]
    [InlineData("C39", "39")]
    [InlineData("3911", "3911")]
    [InlineData("c3911", "3911")]
    [InlineData("C39 计算机、通信和其他电子设备制造业", "39")]
    [InlineData("1", "01")]
    [InlineData("C", "C")]
    public async Task An_industry_is_found_by_code_and_name(string text, string code)
    {
        await _host.ImportAsync(FirmsWith("所属行业", [A, "甲", "海州区", text]));

        (await _host.FirmAsync(A)).IndustryCode.ShouldBe(code);
    }

    [Fact]
    public async Task What_the_domain_refuses_is_said_at_the_cell()
    {
        var wrong = A[..^1] + (A[^1] == '0' ? '1' : '0');
        using var file = WorkbookTestHost.File(
            (
                "企业",
                [
                    ["统一社会信用代码", "企业名称", "所属区域", "注册资本（万元）", "成立日期", "所属行业", "技术领域"],
                    [wrong, "一", "海州区", null, null, null, null],
                    ["123", "二", "海州区", null, null, null, null],
                    [TestCodes.Number(11), "三", "海州县", null, null, null, null],
                    [TestCodes.Number(12), "四", "海州区", -1m, null, null, null],
                    [TestCodes.Number(13), "五", "海州区", null, "2030-01-01", null, null],
                    [TestCodes.Number(14), "六", "海州区", null, "2020-02-30", null, null],
                    [TestCodes.Number(15), "七", "海州区", null, null, "造梦业", "电子"],
                ]
            )
        );

        var errors = await _host.CheckAsync(file);

        errors
            .Select(e => (e.Row, e.Column))
            .ShouldBe([
                (2, "统一社会信用代码"),
                (3, "统一社会信用代码"),
                (4, "所属区域"),
                (5, "注册资本（万元）"),
                (6, "成立日期"),
                (7, "成立日期"),
                (8, "所属行业"),
                (8, "技术领域"),
            ]);
        errors[0].Message.ShouldContain(A[^1..]);
        errors[2].Message.ShouldContain("是不是“海州区”");
        errors[7].Message.ShouldContain("是不是“电子信息”");
        errors.ShouldAllBe(e =>
            !e.Message.Contains("Firms:", StringComparison.Ordinal) && !e.Message.Contains('{', StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_wrong_check_character_is_accepted_with_a_reason()
    {
        var wrong = A[..^1] + (A[^1] == '0' ? '1' : '0');

        await _host.ImportAsync(FirmsWith("校验位例外原因", [wrong, "甲", "海州区", "营业执照如此"]));

        (await _host.FirmAsync(wrong)).CreditCodeOverrideReason.ShouldBe("营业执照如此");
        var again = await _host.StageAsync(Firms([wrong, "甲", "海州区"]));
        (again.InvalidRows, again.Sheets[0].UnchangedRows).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_blank_cell_leaves_what_is_stored_and_the_same_again_changes_nothing()
    {
        await _host.ImportAsync(FirmsWith("法定代表人", [A, "甲", "海州区", "演示人员001"]));
        var before = await _host.FirmAsync(A);

        var same = await _host.ImportAsync(Firms([A, "甲", "海州区"]));
        same.Sheets[0].UnchangedRows.ShouldBe(1);
        (await _host.FirmAsync(A)).ConcurrencyStamp.ShouldBe(before.ConcurrencyStamp);

        var renamed = await _host.ImportAsync(Firms([A, "甲改", "海州区"]));
        renamed.Sheets[0].ChangedRows.ShouldBe(1);
        var after = await _host.FirmAsync(A);
        (after.Name, after.LegalRepresentative).ShouldBe(("甲改", "演示人员001"));
    }

    [Fact]
    public async Task A_firm_that_moves_takes_its_records_along()
    {
        await _host.ImportAsync(Full());

        await _host.ImportAsync(Firms([A, "甲", "赣榆区"]));

        var path = "320700/320707";
        (await _host.FirmAsync(A)).RegionPath.ShouldBe(path);
        (await _host.QueryAsync(c => c.Set<AnnualStatement>().Select(s => s.RegionPath).Distinct().ToListAsync())).ShouldBe([path]);
        (await _host.QueryAsync(c => c.Set<Recognition>().Select(s => s.RegionPath).Distinct().ToListAsync())).ShouldBe([path]);
        (await _host.QueryAsync(c => c.Set<LadderSpan>().Select(s => s.RegionPath).Distinct().ToListAsync())).ShouldBe([path]);
    }

    [Fact]
    public async Task One_file_brings_a_firm_with_its_figures_and_recognitions_and_lays_its_ladder()
    {
        var batch = await _host.ImportAsync(Full());

        batch
            .Sheets.Select(s => (s.Name, s.NewRows, s.InvalidRows))
            .ShouldBe([("firms", 1, 0), ("statements", 2, 0), ("recognitions", 1, 0)]);
        var firm = await _host.FirmAsync(A);
        var statement = await _host.QueryAsync(c => c.Set<AnnualStatement>().SingleAsync(s => s.Year == 2025));
        (statement.Revenue, statement.StaffTotal, statement.RdStaff, statement.Source).ShouldBe(
            (12_345_600m, 10, null, StatementSource.Audited)
        );
        var recognition = await _host.QueryAsync(c => c.Set<Recognition>().SingleAsync());
        (recognition.Kind, recognition.ValidTo).ShouldBe(("HighTech", new DateOnly(2028, 2, 29)));
        var dto = await _host.Inner.RunAsync(s => s.GetRequiredService<IFirmAppService>().GetAsync(firm.Id));
        dto.Ladder.Rung.ShouldBe(Rung.HighTech);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await _host.ImportAsync(Full());

        var again = await _host.ImportAsync(Full());

        again.Sheets.Select(s => (s.Rows, s.UnchangedRows)).ShouldBe([(1, 1), (2, 2), (1, 1)]);
        (await _host.QueryAsync(c => c.Set<AnnualStatement>().CountAsync())).ShouldBe(2);
        (await _host.QueryAsync(c => c.Set<Recognition>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_district_officer_imports_into_his_district_only()
    {
        await _host.ImportAsync(Firms([B, "外区企业", "赣榆区"]));
        _host.ActIn("320706");
        using var file = WorkbookTestHost.File(
            (
                "企业",
                [
                    ["统一社会信用代码", "企业名称", "所属区域"],
                    [A, "本区", "海州区"],
                    [TestCodes.Number(3), "外区", "赣榆区"],
                    [B, "别区已有", "海州区"],
                ]
            ),
            (
                "年度数据",
                [
                    ["统一社会信用代码", "年度", "营业收入（万元）"],
                    [A, 2025, 1m],
                    [B, 2025, 1m],
                ]
            )
        );

        var batch = await _host.ImportAsync(file);

        (await _host.ErrorsAsync(batch.Id))
            .Select(e => (e.Sheet, e.Row, e.Column))
            .ShouldBe([("企业", 3, "所属区域"), ("企业", 4, "统一社会信用代码"), ("年度数据", 3, "统一社会信用代码")]);
        batch.AppliedRows.ShouldBe(2);
    }

    [Fact]
    public async Task The_template_offers_what_the_user_may_choose_and_comes_back_without_errors()
    {
        _host.ActIn("320706");
        await using var template = await _host.Inner.RunAsync(s => s.GetRequiredService<IFirmImportAppService>().GetTemplateAsync());

        (await Should.ThrowAsync<BusinessException>(() => _host.StageAsync(template))).Code.ShouldBe("Platform:WorkbookEmpty");
    }

    [Fact]
    public async Task A_thousand_firms_need_no_more_commands_than_ten()
    {
        var few = await CommandsOfAsync(10, 100_000);
        var many = await CommandsOfAsync(1000, 200_000);

        many.ShouldBeLessThan(few + 60);
    }

    [Fact]
    public void Every_code_of_an_import_error_has_a_text()
    {
        var codes = typeof(FirmImportErrorCodes).GetFields().Select(f => (string)f.GetValue(null)!);
        var texts = _host.Inner.Services.GetRequiredService<Kernel.Infrastructure.Localization.LocalizationTextStore>();

        foreach (var culture in new[] { "zh-Hans", "en" })
        {
            codes.Except(texts.GetTexts("Firms", culture).Keys).ShouldBeEmpty();
        }
    }

    private async Task<int> CommandsOfAsync(int count, int firstCode)
    {
        var rows = Enumerable
            .Range(firstCode, count)
            .Select(i => new object?[] { TestCodes.Number(i), "企业" + i.ToString(CultureInfo.InvariantCulture), "海州区" });
        var batch = await _host.StageAsync(Firms([.. rows]));
        _host.Inner.Commands.Reset();
        await using var scope = _host.Inner.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<IImportEngine>()
            .ApplyNowAsync(FirmWorkbook.WorkbookKey, batch.Id, skipInvalidRows: false);
        return _host.Inner.Commands.Commands.Count(c => c.StartsWith("SELECT", StringComparison.Ordinal));
    }

    private static MemoryStream Full() =>
        WorkbookTestHost.File(
            (
                "企业",
                [
                    ["统一社会信用代码", "企业名称", "所属区域"],
                    [A, "甲", "海州区"],
                ]
            ),
            (
                "年度数据",
                [
                    ["统一社会信用代码", "年度", "数据来源", "营业收入（万元）", "职工总数"],
                    [A, 2025, "审计报告", 1234.56m, 10],
                    [A, "2024年", null, "1,000", null],
                ]
            ),
            (
                "认定",
                [
                    ["统一社会信用代码", "认定类型", "证书编号", "有效期起"],
                    [A, "高企", "GR1", new DateOnly(2025, 3, 1)],
                ]
            )
        );

    private static MemoryStream Firms(params object?[][] rows) =>
        WorkbookTestHost.File(
            (
                "企业",
                [
                    ["统一社会信用代码", "企业名称", "所属区域"],
                    .. rows,
                ]
            )
        );

    private static MemoryStream FirmsWith(string heading, params object?[][] rows) =>
        WorkbookTestHost.File(
            (
                "企业",
                [
                    ["统一社会信用代码", "企业名称", "所属区域", heading],
                    .. rows,
                ]
            )
        );

    private static MemoryStream Recognitions(params object?[][] rows) =>
        WorkbookTestHost.File(
            (
                "认定",
                [
                    ["统一社会信用代码", "认定类型", "有效期起", "有效期止"],
                    .. rows,
                ]
            )
        );
}
