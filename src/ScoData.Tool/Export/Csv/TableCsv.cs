using System.Globalization;
using ScoData.Tool.Export.Tables;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Csv;

/// <summary>Writes tables as CSV. A cell that is not known is empty.</summary>
internal static class TableCsv
{
    /// <summary>Writes the names of the columns and the rows of a table.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="table">The table.</param>
    public static void Write(TextWriter writer, Table table) =>
        CsvText.Write(writer, table.Columns.Select(column => column.Name), table.Rows.Select(row => row.Select(TextOf)));

    private static string TextOf(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
