using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>What every column obeys: stamps, enum texts, UTC moments, binary collation for codes, restricted deletes, a length for every text.</summary>
internal static class ColumnConventions
{
    internal const string CodeAnnotation = "FirmLadder:Code";
    internal const string ScaledAnnotation = "FirmLadder:Scaled";

    private static readonly ValueConverter<DateTime, DateTime> Utc = new(v => v, v => DateTime.SpecifyKind(v, DateTimeKind.Utc));

    public static void Apply(ModelBuilder builder, string? providerName)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                ApplyTo(property, providerName);
            }

            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership))
            {
                // What an aggregate holds in a collection goes with it, row by row and by us; the database itself never cascades.
                key.DeleteBehavior = key.PrincipalToDependent is null ? DeleteBehavior.Restrict : DeleteBehavior.ClientCascade;
            }
        }
    }

    private static void ApplyTo(IMutableProperty property, string? providerName)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (property.IsPrimaryKey() && type == typeof(Guid))
        {
            property.ValueGenerated = ValueGenerated.Never;
        }

        if (property.Name == nameof(IHasConcurrencyStamp.ConcurrencyStamp) && type == typeof(string))
        {
            property.IsConcurrencyToken = true;
            property.SetMaxLength(36);
        }

        if (type.IsEnum && property.GetValueConverter() is null)
        {
            property.SetProviderClrType(typeof(string));
            property.SetMaxLength(32);
        }

        if (type == typeof(DateTime))
        {
            property.SetValueConverter(Utc);
        }

        if (property.FindAnnotation(CodeAnnotation) is not null)
        {
            property.SetCollation(BinaryCollation(providerName));
        }

        RejectUndecided(property, type);
    }

    private static void RejectUndecided(IMutableProperty property, Type type)
    {
        if (type == typeof(decimal) && property.FindAnnotation(ScaledAnnotation) is null)
        {
            throw new InvalidOperationException($"{property.DeclaringType.Name}.{property.Name}: say HasMoney, HasRatio or HasArea.");
        }

        if (type == typeof(string) && property.GetMaxLength() is null && property.GetColumnType() is null)
        {
            throw new InvalidOperationException(
                $"{property.DeclaringType.Name}.{property.Name}: a text needs HasMaxLength or HasLongText."
            );
        }
    }

    private static string? BinaryCollation(string? providerName) =>
        providerName switch
        {
            "Npgsql.EntityFrameworkCore.PostgreSQL" => "C",
            "Microsoft.EntityFrameworkCore.SqlServer" => "Latin1_General_100_BIN2",
            _ => "BINARY",
        };
}
