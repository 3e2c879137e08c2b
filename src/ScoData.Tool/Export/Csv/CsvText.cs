using System.Globalization;
using ScoData.Tool.Export.Tables;

namespace ScoData.Tool.Export.Csv;

/// <summary>Writes tables as CSV (RFC 4180), with a line feed at the end of each row. A cell that is not known is empty.</summary>
internal static class CsvText
{
    /// <summary>Writes the names of the columns and the rows of a table.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="table">The table.</param>
    public static void Write(TextWriter writer, Table table)
    {
        WriteRow(writer, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
            WriteRow(writer, row.Select(TextOf));
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(Quoted)));
        writer.Write('\n');
    }

    private static string TextOf(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)cell,
    };

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
