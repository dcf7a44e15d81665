using System.Globalization;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Names of cells, such as <c>AB12</c>.</summary>
public static class CellReference
{
    /// <param name="column">From 0.</param>
    public static string ColumnName(int column)
    {
        var name = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);
}
