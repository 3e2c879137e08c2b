using System.Buffers;

namespace ScoData.Tool.Output;

/// <summary>
/// Writes comma-separated values as RFC 4180 has them, but for the ends of lines, which are <c>\n</c> on every system:
/// a heading line, fields with commas, quotation marks or line ends in quotation marks, and these doubled inside.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes a table.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows, each with a field for every heading.</param>
    public static void Write(TextWriter output, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        foreach (var row in rows.Prepend(headings))
        {
            output.Write(string.Join(',', row.Select(Quoted)));
            output.Write('\n');
        }
    }

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
