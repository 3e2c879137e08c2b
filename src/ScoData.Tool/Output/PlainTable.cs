namespace ScoData.Tool.Output;

/// <summary>
/// Writes a table for files and pipes: one line for each row, and every cell whole. A cell that is much longer than
/// the others of its column moves the rest of its own line to the right, rather than that of all lines.
/// </summary>
internal static class PlainTable
{
    // Enough for the names of most records.
    private const int WidestColumn = 48;

    /// <summary>Writes the lines.</summary>
    /// <param name="writer">Takes them.</param>
    /// <param name="lines">The cells, line by line; the headings are the first line.</param>
    /// <param name="right">The columns, by number from 0, whose cells stand on the right.</param>
    public static void Write(TextWriter writer, IReadOnlyList<string[]> lines, IReadOnlySet<int> right)
    {
        var widths = lines[0].Select((_, column) => WidthOf([.. lines.Select(line => line[column].Length)])).ToArray();
        foreach (var line in lines)
            writer.WriteLine(string.Join(new string(' ', Layout.Gap), line.Select(Padded)).TrimEnd());

        string Padded(string cell, int column) => right.Contains(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]);
    }

    // Where all cells fit the limit nothing moves; else the longest that does gives the width.
    private static int WidthOf(int[] lengths) => lengths.Where(length => length <= WidestColumn).DefaultIfEmpty(WidestColumn).Max();
}
