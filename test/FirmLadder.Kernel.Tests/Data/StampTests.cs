using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Tests.Sample;
using FirmLadder.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Data;

public sealed class StampTests : KernelTest
{
    private static readonly Guid Officer = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Colleague = Guid.Parse("22222222-2222-2222-2222-222222222222");

    [Fact]
    public async Task Who_and_when_are_filled_in()
    {
        Host.User = TestUser.Create(Officer, "officer");
        var made = Host.Time.GetUtcNow().UtcDateTime;
        var id = await StoreAsync("one");
        Host.User = TestUser.Create(Colleague, "colleague");
        Host.Time.Advance(TimeSpan.FromHours(1));

        var before = await WithNotesAsync(n => n.GetAsync(id));
        await RenameAsync(id, "two");
        var after = await WithNotesAsync(n => n.GetAsync(id));

        (before.CreationTime, before.CreatorId, before.LastModificationTime, before.LastModifierId).ShouldBe((made, Officer, null, null));
        (after.CreationTime, after.CreatorId, after.LastModificationTime, after.LastModifierId).ShouldBe(
            (made, Officer, made.AddHours(1), Colleague)
        );
    }

    [Fact]
    public async Task The_concurrency_stamp_is_new_after_every_change_and_only_then()
    {
        var id = await StoreAsync("one");
        var first = await WithNotesAsync(n => n.GetAsync(id));
        var second = await WithNotesAsync(n => n.GetAsync(id));
        await RenameAsync(id, "two");
        var third = await WithNotesAsync(n => n.GetAsync(id));

        first.ConcurrencyStamp.ShouldNotBeEmpty();
        second.ConcurrencyStamp.ShouldBe(first.ConcurrencyStamp);
        third.ConcurrencyStamp.ShouldNotBe(first.ConcurrencyStamp);
    }

    [Fact]
    public async Task Moments_come_back_as_UTC_and_money_to_the_fen()
    {
        var due = new DateTime(2026, 3, 2, 8, 30, 0, DateTimeKind.Utc);
        var id = await StoreAsync("one");
        await WithNotesAsync(async notes =>
        {
            (await notes.GetAsync(id)).Fill(1234.565m, due);
            return true;
        });

        var note = await WithNotesAsync(n => n.GetAsync(id));

        note.Due.ShouldBe(due);
        note.Due!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        note.Amount.ShouldBe(1234.57m);
    }

    [Fact]
    public void Enums_are_texts_and_codes_have_a_binary_collation()
    {
        foreach (
            var (provider, collation) in new[]
            {
                ("Npgsql.EntityFrameworkCore.PostgreSQL", "C"),
                ("Microsoft.EntityFrameworkCore.SqlServer", "Latin1_General_100_BIN2"),
            }
        )
        {
            var builder = SqliteConventionSetBuilder.CreateModelBuilder();
            new SampleModelContributor().Configure(builder);
            ColumnConventions.Apply(builder, provider);
            var note = builder.Model.FindEntityType(typeof(Note))!;

            note.FindProperty(nameof(Note.Day))!.GetProviderClrType().ShouldBe(typeof(string));
            note.FindProperty(nameof(Note.Day))!.GetMaxLength().ShouldBe(32);
            note.FindProperty(nameof(Note.RegionPath))!.GetCollation().ShouldBe(collation);
            note.FindProperty(nameof(Note.Title))!.GetCollation().ShouldBeNull();
        }
    }

    [Fact]
    public void A_text_without_a_length_is_refused()
    {
        var builder = SqliteConventionSetBuilder.CreateModelBuilder();
        builder.Entity<Tag>();

        Should
            .Throw<InvalidOperationException>(() => ColumnConventions.Apply(builder, null))
            .Message.ShouldContain("Tag.Word: a text needs HasMaxLength");
    }

    [Fact]
    public void A_decimal_without_a_unit_is_refused()
    {
        var builder = SqliteConventionSetBuilder.CreateModelBuilder();
        builder.Entity<Note>(b =>
        {
            b.Property(n => n.Title).HasMaxLength(50);
            b.Property(n => n.RegionPath).HasMaxLength(50);
        });

        Should
            .Throw<InvalidOperationException>(() => ColumnConventions.Apply(builder, null))
            .Message.ShouldContain("Note.Amount: say HasMoney");
    }
}
