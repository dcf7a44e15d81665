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

/// <summary>Applying, and what comes after it.</summary>
public sealed partial class ImportEngineTests
{
    [Fact]
    public async Task Applying_writes_the_rows_and_ends_the_batch()
    {
        var batch = await ImportAsync(Items(["A1", "甲", "R", 1m, new DateOnly(2024, 3, 1)], ["A2", "乙", "R", null, "2024年3月1日"]));

        batch.State.ShouldBe(ImportBatchState.Applied);
        batch.AppliedRows.ShouldBe(2);
        batch.StartedTime.ShouldNotBeNull();
        batch.FinishedTime.ShouldNotBeNull();
        batch.CreatedByName.ShouldBe("officer");
        var days = await QueryAsync(c => c.Set<Item>().Select(i => i.FoundedOn).Distinct().ToListAsync());
        days.ShouldBe([new DateOnly(2024, 3, 1)]);
    }

    [Fact]
    public async Task Applying_with_errors_needs_to_be_told_to_skip_them()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", "x", null], ["A2", "乙", "R", null, null]));

        (await Should.ThrowAsync<BusinessException>(() => ApplyAsync(batch.Id, skip: false))).Code.ShouldBe("Test:HasErrors");
        (await ApplyAsync(batch.Id, skip: true)).State.ShouldBe(ImportBatchState.Applying);
        await RunJobsAsync();

        (await GetAsync(batch.Id)).AppliedRows.ShouldBe(1);
        (await QueryAsync(c => c.Set<Item>().Select(i => i.Code).ToListAsync())).ShouldBe(["A2"]);
    }

    [Fact]
    public async Task A_batch_with_nothing_but_errors_cannot_be_applied()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", "x", null]));

        (await Should.ThrowAsync<BusinessException>(() => ApplyAsync(batch.Id, skip: true))).Code.ShouldBe(
            PlatformErrorCodes.ImportHasNoValidRows
        );
    }

    [Fact]
    public async Task Applying_twice_is_refused_by_state()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null]));
        await ApplyAsync(batch.Id);

        (await Should.ThrowAsync<BusinessException>(() => ApplyAsync(batch.Id))).Code.ShouldBe(PlatformErrorCodes.ImportNotStaged);
        await RunJobsAsync();
        (await Should.ThrowAsync<BusinessException>(() => ApplyAsync(batch.Id))).Code.ShouldBe(PlatformErrorCodes.ImportNotStaged);
        (await CountAsync<Item>()).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_that_apply_at_the_same_moment_one_loses_and_leaves_no_second_job()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null]));

        // Both have read the batch as Staged before either writes.
        await using var first = _host.Services.CreateAsyncScope();
        await using var second = _host.Services.CreateAsyncScope();
        using var acting = _host.Services.GetRequiredService<ICurrentPrincipalAccessor>().Change(_host.User);
        _ = await second.ServiceProvider.GetRequiredService<IImportStore>().FindVisibleAsync(ItemWorkbook.TheKey, batch.Id);
        await first.ServiceProvider.GetRequiredService<IImportEngine>().ApplyAsync(ItemWorkbook.TheKey, batch.Id, skipInvalidRows: false);

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() =>
            second.ServiceProvider.GetRequiredService<IImportEngine>().ApplyAsync(ItemWorkbook.TheKey, batch.Id, skipInvalidRows: false)
        );
        (await CountAsync<Job>()).ShouldBe(1);
    }

    [Fact]
    public async Task Another_upload_while_one_is_being_applied_is_fine()
    {
        var first = await StageAsync(Items(["A1", "甲", "R", null, null]));
        await ApplyAsync(first.Id);

        var second = await StageAsync(Items(["A2", "乙", "R", null, null]));
        await ApplyAsync(second.Id);
        await RunJobsAsync();

        (await GetAsync(first.Id)).State.ShouldBe(ImportBatchState.Applied);
        (await GetAsync(second.Id)).State.ShouldBe(ImportBatchState.Applied);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_crash_in_the_middle_every_row_is_there_once(bool beforeApply)
    {
        var batch = await StageAsync(Items([.. Enumerable.Range(0, 3500).Select(i => new object?[] { $"A{i}", "甲", "R", i, null })]));
        await ApplyAsync(batch.Id);
        Action<int> crash = chunk => _ = chunk == 3 ? throw new IOException("the machine is gone") : chunk;
        Faults.BeforeApply = beforeApply ? crash : null;
        Faults.AfterApply = beforeApply ? null : crash;

        await RunJobsAsync();
        (await CountAsync<Item>()).ShouldBe(2000);
        var half = await GetAsync(batch.Id);
        (half.State, half.AppliedRows).ShouldBe((ImportBatchState.Applying, 2000));

        // Another process takes the job up when it is due again.
        Faults.BeforeApply = Faults.AfterApply = null;
        _host.Time.Advance(TimeSpan.FromMinutes(5));
        await RunJobsAsync();

        (await CountAsync<Item>()).ShouldBe(3500);
        var whole = await GetAsync(batch.Id);
        (whole.State, whole.AppliedRows, whole.InvalidRows).ShouldBe((ImportBatchState.Applied, 3500, 0));
        Faults.LargestChunk.ShouldBe(1000);
    }

    [Fact]
    public async Task A_job_that_fails_for_good_gives_the_batch_back_and_applying_goes_on_from_there()
    {
        var batch = await StageAsync(Items([.. Enumerable.Range(0, 1500).Select(i => new object?[] { $"A{i}", "甲", "R", i, null })]));
        await ApplyAsync(batch.Id);
        Faults.AfterApply = chunk => _ = chunk > 1 ? throw new IOException("disk full") : chunk;
        for (var i = 0; i < 10; i++)
        {
            await RunJobsAsync();
            _host.Time.Advance(TimeSpan.FromHours(1));
        }

        var interrupted = await GetAsync(batch.Id);
        (interrupted.State, interrupted.WasInterrupted, interrupted.AppliedRows).ShouldBe((ImportBatchState.Staged, true, 1000));

        Faults.AfterApply = null;
        await ApplyAsync(batch.Id);
        await RunJobsAsync();

        (await GetAsync(batch.Id)).State.ShouldBe(ImportBatchState.Applied);
        (await CountAsync<Item>()).ShouldBe(1500);
    }

    [Fact]
    public async Task What_changed_since_the_upload_becomes_an_error_of_the_row()
    {
        using var file = WorkbookFiles.Of(
            (
                "备注",
                [
                    ["编号", "内容"],
                    ["A1", "一"],
                    ["A2", "二"],
                ]
            )
        );
        await ImportAsync(Items(["A1", "甲", "R", null, null], ["A2", "乙", "R", null, null]));
        var batch = await StageAsync(file);
        await _host.RunAsync(s => s.GetRequiredService<AbpDbContext>().Set<Item>().Where(i => i.Code == "A1").ExecuteDeleteAsync());

        await ApplyAsync(batch.Id);
        await RunJobsAsync();

        var after = await GetAsync(batch.Id);
        (after.State, after.AppliedRows, after.InvalidRows).ShouldBe((ImportBatchState.Applied, 1, 1));
        (after.Sheets.Single().NewRows, after.Sheets.Single().InvalidRows).ShouldBe((1, 1));
        (await ErrorsAsync(batch.Id)).Items.Single().Row.ShouldBe(2);
    }

    [Fact]
    public async Task A_row_the_domain_refuses_at_the_last_moment_does_not_take_its_chunk_with_it()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null], ["A2", "拒", "R", null, null], ["A3", "丙", "R", null, null]));
        Faults.RefusedName = "拒";

        await ApplyAsync(batch.Id);
        await RunJobsAsync();

        var after = await GetAsync(batch.Id);
        (after.State, after.AppliedRows, after.InvalidRows).ShouldBe((ImportBatchState.Applied, 2, 1));
        var error = (await ErrorsAsync(batch.Id)).Items.Single();
        (error.Row, error.Column).ShouldBe((3, null));
        error.Message.ShouldContain("7");
    }

    [Fact]
    public async Task A_row_a_unique_index_refuses_becomes_an_error_too()
    {
        // The key of the sheet tells a from A, and so does the index; what the index refuses is a code inserted after the check.
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null], ["A2", "乙", "R", null, null]));
        var done = false;
        Faults.AfterApply = _ =>
        {
            if (!done)
            {
                done = true;
                throw new DbUpdateException("x", new Microsoft.Data.Sqlite.SqliteException("UNIQUE", 19, 2067));
            }
        };

        await ApplyAsync(batch.Id);
        await RunJobsAsync();

        (await GetAsync(batch.Id)).AppliedRows.ShouldBe(2);
    }

    [Fact]
    public async Task Rows_outside_the_users_scope_are_errors_when_staged_and_when_applied()
    {
        _host.UserScope.Scope = new UserScope(All: false, ["R"], []);
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null], ["A2", "乙", "R/P", null, null], ["A3", "丙", "S", null, null]));
        batch.InvalidRows.ShouldBe(1);

        _host.UserScope.Scope = new UserScope(All: false, ["R/P"], []);
        await ApplyAsync(batch.Id, skip: true);
        await RunJobsAsync();

        (await QueryAsync(c => c.Set<Item>().Select(i => i.Code).ToListAsync())).ShouldBe(["A2"]);
        (await GetAsync(batch.Id)).InvalidRows.ShouldBe(2);
    }

    [Fact]
    public async Task A_batch_is_visible_to_its_creator_and_to_those_who_see_everything()
    {
        _host.UserScope.Scope = new UserScope(All: false, ["R"], []);
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null]));
        (await ListAsync()).TotalCount.ShouldBe(1);

        _host.User = TestUser.Create(Guid.Parse("22222222-2222-2222-2222-222222222222"), "other");
        (await ListAsync()).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(batch.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => ApplyAsync(batch.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => ErrorsAsync(batch.Id));

        _host.UserScope.Scope = UserScope.Everything;
        (await ListAsync()).Items.Single().Id.ShouldBe(batch.Id);
    }

    [Fact]
    public async Task The_job_acts_as_the_user_who_asked_for_it()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", null, null]));
        await ApplyAsync(batch.Id);
        string? actor = null;
        Faults.BeforeApply = _ => actor = _host.Services.GetRequiredService<ICurrentUser>().UserName;
        _host.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());

        await RunJobsAsync();

        actor.ShouldBe("officer");
    }

    [Fact]
    public async Task The_error_workbook_shows_the_upload_with_red_cells_and_messages()
    {
        var batch = await StageAsync(
            Items(["A1", "甲", "R", 1m, null], ["A2", "=乙", "R", "12万", new DateOnly(2024, 3, 1)], ["A1", "丙", "R", null, "昨天"])
        );

        using var stream = await ErrorWorkbookAsync(batch.Id);
        using var document = SpreadsheetDocument.Open(stream, false);

        var sheet = document.WorkbookPart!.WorksheetParts.First();
        RedCells(document, sheet).ShouldBe(["D3", "E4", "F2", "F3", "F4"], ignoreOrder: true);
        sheet.WorksheetCommentsPart!.Comments.Descendants<Comment>().Select(c => c.Reference!.Value).ShouldBe(["D3", "E4"]);
        TextAt(sheet, "B3").ShouldBe("=乙");
        TextAt(sheet, "F1").ShouldBe("错误说明");
        TextAt(sheet, "F3").ShouldContain("营业收入（万元）：");
    }

    [Fact]
    public async Task A_corrected_error_workbook_can_be_uploaded_again()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", "12万", null], ["A2", "乙", "R", 2m, new DateOnly(2024, 3, 1)]));
        using var wrong = await ErrorWorkbookAsync(batch.Id);

        var again = await StageAsync(wrong);

        (again.TotalRows, again.InvalidRows).ShouldBe((2, 1));
        using var second = await ErrorWorkbookAsync(again.Id);
        using var document = SpreadsheetDocument.Open(second, false);
        RedCells(document, document.WorkbookPart!.WorksheetParts.First()).ShouldBe(["D2", "F2"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_template_is_understood_by_the_import_itself()
    {
        using var template = new MemoryStream();
        await _host.RunAsync(s => s.GetRequiredService<IImportEngine>().WriteTemplateAsync(ItemWorkbook.TheKey, template));
        template.Position = 0;
        using (var document = SpreadsheetDocument.Open(template, false))
        {
            var names = document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value);
            names.ShouldBe(["填写说明", "项目", "备注", "选项"]);
        }

        // Nothing but the example rows, which are not data.
        template.Position = 0;
        (await Should.ThrowAsync<BusinessException>(() => StageAsync(template))).Code.ShouldBe(PlatformErrorCodes.WorkbookEmpty);
    }

    [Fact]
    public async Task Discarding_removes_rows_and_file_and_is_final()
    {
        var batch = await StageAsync(Items(["A1", "甲", "R", "x", null], ["A2", "乙", "R", null, null]));

        var discarded = await _host.RunAsync(s => s.GetRequiredService<IImportEngine>().DiscardAsync(ItemWorkbook.TheKey, batch.Id));

        discarded.State.ShouldBe(ImportBatchState.Discarded);
        (await CountAsync<ImportRow>()).ShouldBe(0);
        (await CountAsync<ImportRowError>()).ShouldBe(0);
        (await Should.ThrowAsync<BusinessException>(() => ApplyAsync(batch.Id))).Code.ShouldBe(PlatformErrorCodes.ImportNotStaged);
        await Should.ThrowAsync<EntityNotFoundException>(() => ErrorWorkbookAsync(batch.Id));
    }

    [Fact]
    public async Task Ten_thousand_rows_go_through_in_ten_chunks_with_few_commands()
    {
        var batch = await StageAsync(Items([.. Enumerable.Range(0, 10_000).Select(i => new object?[] { $"A{i}", "甲", "R", i, null })]));
        await ApplyAsync(batch.Id);
        _host.Commands.Reset();

        await RunJobsAsync();

        (await CountAsync<Item>()).ShouldBe(10_000);
        Faults.Chunks.ShouldBe(10);
        _host.Commands.Commands.Count(c => c.StartsWith("SELECT", StringComparison.Ordinal)).ShouldBeLessThan(100);
    }

    [Fact]
    public async Task A_file_name_keeps_its_last_part_only()
    {
        var batch = await _host.RunAsync(s =>
            s.GetRequiredService<IImportEngine>()
                .StageAsync(ItemWorkbook.TheKey, "C:\\Users\\x\\..\\表\u0007.xlsx", Items(["A1", "甲", "R", null, null]))
        );

        batch.FileName.ShouldBe("表.xlsx");
    }

    [Fact]
    public async Task Applying_now_needs_no_job_and_no_user()
    {
        _host.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
        _host.UserScope.Scope = UserScope.Nothing;
        await using var scope = _host.Services.CreateAsyncScope();
        using var all = scope.ServiceProvider.GetRequiredService<IDataFilter>().Disable<IScoped>();
        var engine = scope.ServiceProvider.GetRequiredService<IImportEngine>();

        var staged = await engine.StageAsync(ItemWorkbook.TheKey, "demo.xlsx", Items(["A1", "甲", "R", null, null]));
        var applied = await engine.ApplyNowAsync(ItemWorkbook.TheKey, staged.Id, skipInvalidRows: false);

        (applied.State, applied.AppliedRows).ShouldBe((ImportBatchState.Applied, 1));
        (await CountAsync<Job>()).ShouldBe(0);
    }
}
