using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Platform.Workbooks;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Platform.Tests.Imports;

/// <summary>One row of the sheet 项目.</summary>
internal sealed class ItemRow
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Region { get; set; }

    public decimal? Revenue { get; set; }

    public int? Staff { get; set; }

    public string? Kind { get; set; }

    public DateOnly? FoundedOn { get; set; }
}

/// <summary>Switches that make the sheet misbehave.</summary>
internal sealed class ItemFaults
{
    /// <summary>Called before each chunk is applied, with the number of the chunk.</summary>
    public Action<int>? BeforeApply { get; set; }

    /// <summary>Called after each chunk is applied, inside its unit of work.</summary>
    public Action<int>? AfterApply { get; set; }

    /// <summary>A row with this name is refused by the domain although validation lets it pass.</summary>
    public string? RefusedName { get; set; }

    public int Chunks { get; set; }

    public int LargestChunk { get; set; }
}

internal sealed class ItemSheet(AbpDbContext context, IGuidGenerator guids, ItemFaults faults)
    : SheetDefinition<ItemRow>,
        ITransientDependency
{
    public static readonly IReadOnlyList<SheetColumn<ItemRow>> Cells =
    [
        new TextColumn<ItemRow>("code", "编号", "Code", r => r.Code, (r, v) => r.Code = v)
        {
            MaxLength = 20,
            IsRequired = true,
            Example = "A1",
        },
        new TextColumn<ItemRow>("name", "名称", "Name", r => r.Name, (r, v) => r.Name = v)
        {
            MaxLength = 50,
            Aliases = ["全称"],
            Example = "示范",
        },
        new TextColumn<ItemRow>("region", "区域", "Region", r => r.Region, (r, v) => r.Region = v) { MaxLength = 20, IsRequired = true },
        new MoneyColumn<ItemRow>("revenue", "营业收入", "Revenue", r => r.Revenue, (r, v) => r.Revenue = v) { Example = 1234.56m },
        new WholeNumberColumn<ItemRow>("staff", "人数", "Staff", r => r.Staff, (r, v) => r.Staff = v),
        new ChoiceColumn<ItemRow>(
            "kind",
            "类别",
            "Kind",
            [("Big", ["大型", "大"]), ("Small", ["小型"])],
            r => r.Kind,
            (r, v) => r.Kind = v
        ),
        new DateColumn<ItemRow>("foundedOn", "成立日期", "Founded on", r => r.FoundedOn, (r, v) => r.FoundedOn = v)
        {
            Example = new DateOnly(2020, 1, 1),
        },
    ];

    public override string Code => "items";

    public override string Heading => "项目";

    public override string EnglishHeading => "Items";

    protected override IReadOnlyList<SheetColumn<ItemRow>> RowColumns => Cells;

    protected override string? KeyOf(ItemRow data) => data.Code;

    protected override async Task ValidateManyAsync(
        IReadOnlyList<SheetRow<ItemRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        var known = await LoadAsync(rows, cancellationToken);
        foreach (var row in rows)
        {
            if (row.Data.Region is { } region && !context.Scope.CoversRegion(region))
            {
                row.AddError("region", CellProblem.Of("Platform:CellNotAllowed", ("allowed", "own"), ("nearest", null)));
            }

            var item = row.Data.Code is { } code ? known.GetValueOrDefault(code) : null;
            row.Change =
                item is null ? RowChange.New
                : item.Name == row.Data.Name && item.Revenue == row.Data.Revenue ? RowChange.Unchanged
                : RowChange.Changed;
        }
    }

    protected override async Task ApplyManyAsync(
        IReadOnlyList<SheetRow<ItemRow>> rows,
        SheetContext context,
        CancellationToken cancellationToken
    )
    {
        faults.Chunks++;
        faults.LargestChunk = Math.Max(faults.LargestChunk, rows.Count);
        faults.BeforeApply?.Invoke(faults.Chunks);
        var known = await LoadAsync(rows, cancellationToken);
        foreach (var row in rows)
        {
            if (faults.RefusedName is not null && row.Data.Name == faults.RefusedName)
            {
                throw new BusinessException("Platform:CellNumberTooLarge").WithData("limit", 7);
            }

            if (!known.TryGetValue(row.Data.Code!, out var item))
            {
                item = new Item(guids.Create(), row.Data.Code!);
                this.Add(item);
            }

            item.Name = row.Data.Name;
            item.Region = row.Data.Region!;
            item.Revenue = row.Data.Revenue;
            item.FoundedOn = row.Data.FoundedOn;
        }

        faults.AfterApply?.Invoke(faults.Chunks);
    }

    private void Add(Item item) => context.Add(item);

    private async Task<Dictionary<string, Item>> LoadAsync(IReadOnlyList<SheetRow<ItemRow>> rows, CancellationToken cancellationToken)
    {
        var codes = rows.Select(r => r.Data.Code).OfType<string>().ToList();
        return await context.Set<Item>().Where(i => codes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, cancellationToken);
    }
}

/// <summary>One row of the sheet 备注.</summary>
internal sealed class NoteRow
{
    public string? Item { get; set; }

    public string? Text { get; set; }
}

internal sealed class NoteSheet(AbpDbContext context, IGuidGenerator guids) : SheetDefinition<NoteRow>, ITransientDependency
{
    public override string Code => "notes";

    public override string Heading => "备注";

    public override string EnglishHeading => "Notes";

    protected override IReadOnlyList<SheetColumn<NoteRow>> RowColumns { get; } =
    [
        new TextColumn<NoteRow>("item", "编号", "Code", r => r.Item, (r, v) => r.Item = v) { MaxLength = 20, IsRequired = true },
        new TextColumn<NoteRow>("text", "内容", "Text", r => r.Text, (r, v) => r.Text = v) { MaxLength = 50, IsRequired = true },
    ];

    protected override string? KeyOf(NoteRow data) => data.Item is null ? null : data.Item + "|" + data.Text;

    protected override async Task ValidateManyAsync(
        IReadOnlyList<SheetRow<NoteRow>> rows,
        SheetContext context1,
        CancellationToken cancellationToken
    )
    {
        var codes = rows.Select(r => r.Data.Item).OfType<string>().ToList();
        var known = await context.Set<Item>().Where(i => codes.Contains(i.Code)).Select(i => i.Code).ToListAsync(cancellationToken);
        foreach (
            var row in rows.Where(r => r.Data.Item is not null && !known.Contains(r.Data.Item) && !context1.IsStaged("items", r.Data.Item))
        )
        {
            row.AddError("item", CellProblem.Of("Platform:CellNotAllowed", ("allowed", "known"), ("nearest", null)));
        }
    }

    protected override Task ApplyManyAsync(
        IReadOnlyList<SheetRow<NoteRow>> rows,
        SheetContext context1,
        CancellationToken cancellationToken
    )
    {
        context.AddRange(rows.Select(r => new Note(guids.Create(), r.Data.Item!, r.Data.Text!)));
        return Task.CompletedTask;
    }
}

internal sealed class ItemWorkbook(ItemSheet items, NoteSheet notes) : WorkbookDefinition
{
    public const string TheKey = "items";

    public override string Key => TheKey;

    public override string HasErrorsCode => "Test:HasErrors";

    public override IReadOnlyList<SheetDefinition> Sheets { get; } = [items, notes];

    public override IReadOnlyList<string> Instructions => ["先填项目，再填备注。"];

    public override IReadOnlyList<string> EnglishInstructions => ["Items first, then notes."];
}
