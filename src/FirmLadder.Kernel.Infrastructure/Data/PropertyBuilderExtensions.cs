using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>Column kinds of the product (conventions: integers in the database, <c>decimal</c> in C#).</summary>
public static class PropertyBuilderExtensions
{
    /// <summary>A code, path or keyset column: compared byte by byte on every provider.</summary>
    public static PropertyBuilder<T> HasCode<T>(this PropertyBuilder<T> property, int maxLength) =>
        property.HasMaxLength(maxLength).HasAnnotation(ColumnConventions.CodeAnnotation, true);

    /// <summary>元 in C#, 分 in the database.</summary>
    public static PropertyBuilder<decimal> HasMoney(this PropertyBuilder<decimal> property) => property.Scaled(100);

    /// <inheritdoc cref="HasMoney(PropertyBuilder{decimal})"/>
    public static PropertyBuilder<decimal?> HasMoney(this PropertyBuilder<decimal?> property) => property.Scaled(100);

    /// <summary>A ratio in C#, millionths in the database.</summary>
    public static PropertyBuilder<decimal?> HasRatio(this PropertyBuilder<decimal?> property) => property.Scaled(1_000_000);

    /// <summary>m² in C#, hundredths in the database.</summary>
    public static PropertyBuilder<decimal?> HasArea(this PropertyBuilder<decimal?> property) => property.Scaled(100);

    /// <summary>A versioned definition or frozen input: text without a limit.</summary>
    public static PropertyBuilder<string> HasLongText(this PropertyBuilder<string> property) => property.HasMaxLength(1_000_000);

    private static PropertyBuilder<decimal> Scaled(this PropertyBuilder<decimal> property, long factor) =>
        property.HasConversion(Converter(factor)).HasAnnotation(ColumnConventions.ScaledAnnotation, factor);

    private static PropertyBuilder<decimal?> Scaled(this PropertyBuilder<decimal?> property, long factor) =>
        property.HasConversion(Converter(factor)).HasAnnotation(ColumnConventions.ScaledAnnotation, factor);

    private static ValueConverter<decimal, long> Converter(long factor) =>
        new(v => (long)decimal.Round(v * factor, 0, MidpointRounding.AwayFromZero), v => (decimal)v / factor);
}
