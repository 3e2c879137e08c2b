namespace ScoData.Tool.Output;

/// <summary>Shares the width of a terminal out to columns.</summary>
internal static class ColumnWidths
{
    // What a word may claim for itself: less where the terminal is narrow.
    private static readonly int[] LongestWords = [28, 20, 12, 8];

    /// <summary>
    /// The widths of the columns: first as much as their longest words need, then up to what most of their cells
    /// need, then up to what all of them do, those that need least first. Null if the words do not fit.
    /// </summary>
    /// <param name="columns">The columns.</param>
    /// <param name="width">How many characters fit on a line.</param>
    public static int[]? Share(IReadOnlyList<RecordColumn> columns, int width)
    {
        var widths = LongestWords.Select(longest => Least(columns, longest)).FirstOrDefault(least => LeftBy(least) >= 0);
        if (widths is null)
            return null;
        var left = LeftBy(widths);
        foreach (Func<RecordColumn, int> wanted in new Func<RecordColumn, int>[] { column => column.Room, column => column.Width })
        {
            foreach (var i in Enumerable.Range(0, widths.Length).OrderBy(i => wanted(columns[i])))
            {
                var more = Math.Clamp(wanted(columns[i]) - widths[i], 0, left);
                widths[i] += more;
                left -= more;
            }
        }

        return widths;

        int LeftBy(int[] taken) => width - taken.Sum() - (Layout.Gap * columns.Count);
    }

    private static int[] Least(IReadOnlyList<RecordColumn> columns, int longest) =>
        [.. columns.Select(column => column.IsWhole ? column.Width : Math.Min(column.Least, longest))];
}
