using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Statements;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests.Workbooks;

/// <summary>Statements and recognitions.</summary>
public sealed partial class FirmWorkbookTests
{
    [Fact]
    public async Task Differing_figures_need_a_reason_and_become_a_revision()
    {
        await _host.ImportAsync(Full());
        object?[] headings = ["统一社会信用代码", "年度", "数据来源", "营业收入（万元）", "更正原因"];

        var errors = await _host.CheckAsync(WorkbookTestHost.File(("年度数据", [headings, [A, 2025, "审计", 999m, null]])));
        errors.Single().Column.ShouldBe("更正原因或备注");

        await _host.ImportAsync(WorkbookTestHost.File(("年度数据", [headings, [A, 2025, "审计", 999m, "审计调整"]])));
        var revisions = await _host.QueryAsync(c =>
            c.Set<AnnualStatement>().Where(s => s.Year == 2025).OrderBy(s => s.Revision).ToListAsync()
        );
        revisions.Select(s => (s.Revision, s.Revenue, s.Reason)).ShouldBe([(1, 12_345_600m, null), (2, 9_990_000m, "审计调整")]);
    }

    [Fact]
    public async Task Figures_that_cannot_be_right_are_said_at_their_cells()
    {
        await _host.ImportAsync(Full());
        using var file = WorkbookTestHost.File(
            (
                "年度数据",
                [
                    ["统一社会信用代码", "年度", "营业收入（万元）", "职工总数", "科技人员"],
                    [A, 2024, -5m, 10, 2],
                    [A, 2023, 5m, 10, 12],
                    [A, 2027, 5m, 10, 1],
                    [A, 2022, null, null, null],
                    [B, 2022, 1m, null, null],
                    [A, 2021, 1m, 1.5m, null],
                ]
            )
        );

        var errors = await _host.CheckAsync(file);

        errors
            .Select(e => (e.Row, e.Column))
            .ShouldBe([(2, "营业收入（万元）"), (3, "科技人员"), (4, "年度"), (5, null), (6, "统一社会信用代码"), (7, "职工总数")]);
        errors.ShouldAllBe(e => !e.Message.Contains('{', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("高企", "HighTech")]
    [InlineData("科小", "TechSme")]
    [InlineData("高新技术企业认定", "HighTech")]
    [InlineData("HighTech", "HighTech")]
    [InlineData("专精特新“小巨人”企业", "LittleGiant")]
    [InlineData("规上", "ScaleAbove")]
    public async Task A_kind_is_found_by_name_short_name_and_code(string text, string kind)
    {
        await _host.ImportAsync(Firms([A, "甲", "海州区"]));

        await _host.ImportAsync(Recognitions([A, text, "2026-03-01", null]));

        (await _host.QueryAsync(c => c.Set<Recognition>().Select(r => r.Kind).SingleAsync())).ShouldBe(kind);
    }

    [Fact]
    public async Task Recognitions_that_cannot_be_right_are_said_at_their_cells()
    {
        await _host.ImportAsync(Full());

        var errors = await _host.CheckAsync(
            Recognitions(
                [A, "高器", "2026-03-01", null],
                [A, "科小", "2026-03-01", "2025-12-31"],
                [A, "瞪羚", "1970-01-01", null],
                [A, "高企", "2025-03-01", "2027-01-01"],
                [A, "规上", "2026-01-01", null],
                [A, "规上企业", "2026/1/1", null]
            )
        );

        errors
            .Select(e => (e.Row, e.Column))
            .ShouldBe([(2, "认定类型"), (3, "有效期止"), (4, "有效期起"), (5, null), (6, null), (7, null)]);
        errors[3].Message.ShouldContain("不能改写");
        errors[5].Message.ShouldContain("第 6 行");
    }

    [Fact]
    public async Task A_revocation_in_the_workbook_ends_a_stored_recognition()
    {
        await _host.ImportAsync(Full());

        var batch = await _host.ImportAsync(
            WorkbookTestHost.File(
                (
                    "认定",
                    [
                        ["统一社会信用代码", "认定类型", "有效期起", "撤销日期", "撤销原因"],
                        [A, "高企", "2025-03-01", "2026-05-01", "主动放弃"],
                    ]
                )
            )
        );

        batch.Sheets[0].ChangedRows.ShouldBe(1);
        var recognition = await _host.QueryAsync(c => c.Set<Recognition>().SingleAsync());
        (recognition.RevokedOn, recognition.LastValidDay).ShouldBe((new DateOnly(2026, 5, 1), new DateOnly(2026, 4, 30)));
    }
}
