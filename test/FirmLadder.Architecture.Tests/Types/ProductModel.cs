using FirmLadder.EntityFrameworkCore;
using FirmLadder.EntityFrameworkCore.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace FirmLadder.Architecture.Tests.Types;

/// <summary>The one database model, built without a database.</summary>
internal static class ProductModel
{
    public static IReadOnlyList<IEntityType> EntityTypes { get; } = Build();

    private static List<IEntityType> Build()
    {
        var builder = new DbContextOptionsBuilder<FirmLadderDbContext>();
        using var provider = new SqliteDatabaseProvider();
        provider.Use(builder, "Data Source=:memory:");
        using var context = new FirmLadderDbContext(builder.Options, FirmLadderEntityFrameworkCoreModule.FindContributors());
        return [.. context.Model.GetEntityTypes()];
    }
}
