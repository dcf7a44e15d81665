using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Imports;
using FirmLadder.Platform.Jobs;
using FirmLadder.Platform.Tests.Workbooks;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace FirmLadder.Platform.Tests.Imports;

public sealed partial class ImportEngineTests : IAsyncLifetime
{
    private static readonly object?[] Headings = ["编号", "名称", "区域", "营业收入（万元）", "成立日期"];
    private ModuleTestHost _host = null!;

    private ItemFaults Faults => _host.Services.GetRequiredService<ItemFaults>();

    public async Task InitializeAsync()
    {
        _host = await ModuleTestHost.CreateAsync<PlatformTestModule>();
        _host.User = TestUser.Create(Guid.Parse("11111111-1111-1111-1111-111111111111"), "officer");
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_dry_run_counts_what_would_happen_and_changes_nothing()
    {
        await ImportAsync(Items(["A1", "甲", "R", 100m, null], ["A2", "乙", "R", 200m, null]));

        var batch = await StageAsync(
            Items(
                ["A1", "甲", "R", 100m, null],
                ["A2", "乙改", "R", 200m, null],
                ["A3", "丙", "R", null, null],
                ["A4", "丁", "R", "很多", null],
                [null, "戊", "R", null, "不是日期"]
            )
        );

        batch.State.ShouldBe(ImportBatchState.Staged);
        (batch.TotalRows, batch.ValidRows, batch.InvalidRows, batch.AppliedRows).ShouldBe((5, 3, 2, 0));
        var sheet = batch.Sheets.Single();
        (sheet.Name, sheet.Rows, sheet.NewRows, sheet.ChangedRows, sheet.UnchangedRows, sheet.InvalidRows).ShouldBe(
            ("items", 5, 1, 1, 1, 2)
        );
        (await CountAsync<Item>()).ShouldBe(2);
    }

    [Fact]
    public async Task Errors_name_sheet_row_column_value_and_what_to_do()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", "12万", null], ["A2", "乙", null, 1m, "昨天"]));

        var errors = (await ErrorsAsync(batch.Id)).Items;

        errors
            .Select(e => (e.Sheet, e.Row, e.Column, e.Value))
            .ShouldBe([("项目", 2, "营业收入（万元）", "12万"), ("项目", 3, "区域", null), ("项目", 3, "成立日期", "昨天")]);
        errors[2].Message.ShouldContain("2024-03-01");
    }

    [Fact]
    public async Task Error_messages_follow_the_readers_language()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", "12万", null]));
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = new CultureInfo("en");
        try
        {
            var error = (await ErrorsAsync(batch.Id)).Items.Single();

            (error.Sheet, error.Column).ShouldBe(("Items", "Revenue (万元)"));
            error.Message.ShouldStartWith("Not a number");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task Errors_are_paged_exactly()
    {
        var batch = await StageAsync(Items([.. Enumerable.Range(0, 25).Select(i => new object?[] { $"A{i}", "甲", null, "x", null })]));

        var page = await ErrorsAsync(batch.Id, skip: 45, take: 10);

        page.TotalCount.ShouldBe(50);
        page.Items.Count.ShouldBe(5);
        page.Items.Select(e => e.Row).ShouldBe([24, 25, 25, 26, 26]);
    }

    [Fact]
    public async Task Money_is_converted_exactly_from_the_unit_in_the_heading()
    {
        await ImportAsync(
            Items(["A1", "甲", "R", 1234.56m, null], ["A2", "乙", "R", "0.000001", null], ["A3", "丙", "R", "1,234,567.8", null])
        );
        await ImportAsync(
            WorkbookFiles.Of(
                (
                    "项目",
                    [
                        ["编号", "区域", "营业收入(元)"],
                        ["B1", "R", 12.34m],
                    ]
                )
            ),
            WorkbookFiles.Of(
                (
                    "项目",
                    [
                        ["编号", "区域", "营业收入（亿元）"],
                        ["B2", "R", 1.5m],
                    ]
                )
            )
        );

        var revenue = await QueryAsync(c => c.Set<Item>().ToDictionaryAsync(i => i.Code, i => i.Revenue));

        revenue["A1"].ShouldBe(12_345_600m);
        revenue["A2"].ShouldBe(0.01m);
        revenue["A3"].ShouldBe(12_345_678_000m);
        revenue["B1"].ShouldBe(12.34m);
        revenue["B2"].ShouldBe(150_000_000m);
    }

    [Fact]
    public async Task Both_rows_of_a_duplicate_are_errors_and_name_each_other()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null], ["A2", "乙", "R", null, null], ["A1", "丙", "R", null, null]));

        var errors = (await ErrorsAsync(batch.Id)).Items;

        batch.InvalidRows.ShouldBe(2);
        errors.Select(e => e.Row).ShouldBe([2, 4]);
        errors[0].Message.ShouldContain("4");
        errors[1].Message.ShouldContain("2");
    }

    [Fact]
    public async Task A_duplicate_far_away_in_the_file_is_found_too()
    {
        var rows = Enumerable.Range(0, 2500).Select(i => new object?[] { $"A{i}", "甲", "R", null, null }).ToList();
        rows.Add(["A0", "又一个", "R", null, null]);

        var batch = await StageAsync(Items([.. rows]));

        batch.InvalidRows.ShouldBe(2);
        (await ErrorsAsync(batch.Id)).Items.Select(e => e.Row).ShouldBe([2, 2502]);
    }

    [Fact]
    public async Task Blank_rows_titles_and_the_templates_example_are_passed_over()
    {
        using var file = WorkbookFiles.Of(
            (
                "项目",
                [
                    ["2026 年项目表"],
                    [],
                    Headings,
                    ["示例：A1", "示范", "R", 1m, null],
                    [],
                    ["A9", "甲", "R", "—", "/"],
                    ["  ", "\u3000", null, null, null],
                ]
            )
        );

        var batch = await StageAsync(file);

        batch.TotalRows.ShouldBe(1);
        batch.InvalidRows.ShouldBe(0);
    }

    [Fact]
    public async Task A_later_sheet_may_refer_to_rows_of_an_earlier_one_whatever_their_order_in_the_file()
    {
        using var file = WorkbookFiles.Of(
            (
                "备注",
                [
                    ["编号", "内容"],
                    ["A1", "好"],
                    ["A2", "坏"],
                    ["A9", "无"],
                ]
            ),
            ("项目", [Headings, ["A1", "甲", "R", null, null], ["A2", "乙", "R", "错", null]])
        );

        var batch = await StageAsync(file);
        await ApplyAsync(batch.Id, skip: true);
        await RunJobsAsync();

        batch.Sheets.Select(s => (s.Name, s.Rows, s.InvalidRows)).ShouldBe([("items", 2, 1), ("notes", 3, 2)]);
        (await QueryAsync(c => c.Set<Note>().Select(n => n.ItemCode).ToListAsync())).ShouldBe(["A1"]);
    }

    [Theory]
    [InlineData("编号", "区域", "营业收人（万元）", "营业收入（万元）")]
    [InlineData("编号", "区域", "营业收入", "营业收入（万元）")]
    public async Task An_unknown_column_is_named_with_the_nearest_match(string first, string second, string third, string nearest)
    {
        using var file = WorkbookFiles.Of(
            (
                "项目",
                [
                    [first, second, third],
                    ["A1", "R", 1m],
                ]
            )
        );

        var exception = await Should.ThrowAsync<AbpValidationException>(() => StageAsync(file));

        var error = exception.ValidationErrors.Single();
        error.Message.ShouldContain(third);
        error.Message.ShouldContain(nearest);
        error.Members.ShouldBe(["file"]);
    }

    [Fact]
    public async Task Everything_wrong_with_sheets_and_columns_is_said_at_once()
    {
        using var file = WorkbookFiles.Of(
            (
                "项目",
                [
                    ["编号", "编号", "奇怪"],
                    ["A1", "A1", 1m],
                ]
            ),
            (
                "备 注",
                [
                    ["编号", "内容"],
                ]
            ),
            (
                "项木",
                [
                    ["x"],
                ]
            )
        );

        var messages = (await Should.ThrowAsync<AbpValidationException>(() => StageAsync(file)))
            .ValidationErrors.Select(e => e.Message)
            .ToList();

        messages.Count.ShouldBe(4);
        messages.ShouldContain(m => m.Contains("项木", StringComparison.Ordinal) && m.Contains("是不是“项目”", StringComparison.Ordinal));
        messages.ShouldContain(m => m.Contains("两次", StringComparison.Ordinal));
        messages.ShouldContain(m => m.Contains("奇怪", StringComparison.Ordinal));
        messages.ShouldContain(m => m.Contains("缺少必填的列“区域”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Empty_sheets_and_the_explanations_do_no_harm()
    {
        using var file = WorkbookFiles.Of(
            (
                "填写说明",
                [
                    ["随便"],
                ]
            ),
            (
                "Items",
                [
                    ["Code", "Region"],
                    ["A1", "R"],
                ]
            ),
            ("Sheet2", []),
            (
                "Sheet3",
                [
                    [" "],
                ]
            )
        );

        (await StageAsync(file)).TotalRows.ShouldBe(1);
    }

    [Fact]
    public async Task A_workbook_without_rows_is_refused()
    {
        using var file = WorkbookFiles.Of(("项目", [Headings]));

        (await Should.ThrowAsync<BusinessException>(() => StageAsync(file))).Code.ShouldBe(PlatformErrorCodes.WorkbookEmpty);
        (await QueryAsync(c => c.Set<ImportBatch>().CountAsync())).ShouldBe(0);
    }

    private static MemoryStream Items(params object?[][] rows) => WorkbookFiles.Of(("项目", [Headings, .. rows]));

    private Task<ImportBatchDto> StageAsync(Stream file) =>
        _host.RunAsync(s => s.GetRequiredService<IImportEngine>().StageAsync(ItemWorkbook.TheKey, "表.xlsx", file));

    private Task<ImportBatchDto> ApplyAsync(Guid id, bool skip = false) =>
        _host.RunAsync(s => s.GetRequiredService<IImportEngine>().ApplyAsync(ItemWorkbook.TheKey, id, skip));

    private Task<ImportBatchDto> GetAsync(Guid id) =>
        _host.RunAsync(s => s.GetRequiredService<IImportEngine>().GetAsync(ItemWorkbook.TheKey, id));

    private Task<PagedResultDto<ImportBatchDto>> ListAsync() =>
        _host.RunAsync(s => s.GetRequiredService<IImportEngine>().GetListAsync(ItemWorkbook.TheKey, new PagedAndSortedResultRequestDto()));

    private Task<PagedResultDto<ImportErrorDto>> ErrorsAsync(Guid id, int skip = 0, int take = 100) =>
        _host.RunAsync(s =>
            s.GetRequiredService<IImportEngine>()
                .GetErrorsAsync(ItemWorkbook.TheKey, id, new PagedAndSortedResultRequestDto { SkipCount = skip, MaxResultCount = take })
        );

    private async Task<MemoryStream> ErrorWorkbookAsync(Guid id)
    {
        var stream = new MemoryStream();
        await _host.RunAsync(s => s.GetRequiredService<IImportEngine>().WriteErrorWorkbookAsync(ItemWorkbook.TheKey, id, stream));
        stream.Position = 0;
        return stream;
    }

    private async Task<ImportBatchDto> ImportAsync(params Stream[] files)
    {
        ImportBatchDto batch = null!;
        foreach (var file in files)
        {
            batch = await StageAsync(file);
            await ApplyAsync(batch.Id);
            await RunJobsAsync();
        }

        return await GetAsync(batch.Id);
    }

    private async Task RunJobsAsync()
    {
        while (await _host.Services.GetRequiredService<JobRunner>().RunOnceAsync()) { }
    }

    private Task<T> QueryAsync<T>(Func<AbpDbContext, Task<T>> query) => _host.RunAsync(s => query(s.GetRequiredService<AbpDbContext>()));

    private Task<int> CountAsync<T>()
        where T : class => QueryAsync(c => c.Set<T>().CountAsync());

    private static List<string> RedCells(SpreadsheetDocument document, WorksheetPart sheet)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        return
        [
            .. sheet
                .Worksheet.Descendants<Cell>()
                .Where(c => c.StyleIndex is not null)
                .Where(c =>
                {
                    var format = (CellFormat)styles.CellFormats!.ElementAt((int)c.StyleIndex!.Value);
                    var fill = styles.Fills!.ElementAt((int)format.FillId!.Value);
                    return fill.Descendants<ForegroundColor>().SingleOrDefault()?.Rgb?.Value == "FFFFC7CE";
                })
                .Select(c => c.CellReference!.Value!),
        ];
    }

    private static string TextAt(WorksheetPart sheet, string reference) =>
        sheet.Worksheet.Descendants<Cell>().Single(c => c.CellReference == reference).InlineString!.InnerText;
}
