using System.Buffers;
using System.Text.RegularExpressions;

namespace ScoData.Tool.Output;

/// <summary>
/// Writes comma-separated values as RFC 4180 has them, but for the ends of lines, which are <c>\n</c> on every system:
/// a heading line, fields with commas, quotation marks or line ends in quotation marks, and these doubled inside. A text
/// that a spreadsheet would take for a formula has an apostrophe before it; a negative number is none.
/// </summary>
internal static partial class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // Some spreadsheets take the wide forms of the signs for the signs, and skip white space before them.
    private static readonly SearchValues<char> BeginFormulas = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    /// <summary>Writes a table.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows, each with a field for every heading.</param>
    public static void Write(TextWriter output, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        foreach (var row in rows.Prepend(headings))
        {
            output.Write(string.Join(',', row.Select(Inert).Select(Quoted)));
            output.Write('\n');
        }
    }

    private static string Inert(string field) =>
        field.Length > 0 && BeginFormulas.Contains(field[0]) && !SignedNumber().IsMatch(field) ? $"'{field}" : field;

    // A number, a range or an uncertainty, in the form of the data or in words, perhaps with a unit.
    [GeneratedRegex(@"^[-+][0-9][0-9.,]*(?: ?(?:,|to|–|±|\+-) ?-?[0-9][0-9.,]*)*(?: [\p{L}%°²³]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SignedNumber();

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(Special) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
