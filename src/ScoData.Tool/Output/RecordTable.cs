using ScoData.Tool.Lookup;
using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>Writes the records of a kind as a table.</summary>
internal static class RecordTable
{
    // An id is there to be copied, and stays on one line where that leaves this much for the name.
    private const int RoomForName = 18;

    /// <summary>Writes the table.</summary>
    /// <param name="screen">Takes the table.</param>
    /// <param name="kind">The kind.</param>
    public static void Write(Screen screen, KindInfo kind)
    {
        if (kind.Count == 0)
        {
            screen.WriteLine($"No {kind.Plural} are recorded.", Screen.Aside);
            return;
        }

        var choice = ColumnChoice.For(kind, screen.Width);
        var table = Layout.Table();
        foreach (var column in choice.Shown)
            table.AddHeadedColumn(column.Heading, whole: column == choice.Shown[0] && column.Width + RoomForName <= screen.Width);
        for (var row = 0; row < kind.Count; row++)
            table.AddRow([.. choice.Shown.Select(column => new Text(column.Cells[row]))]);
        screen.Write(table);

        var marked = choice.Shown.Any(column => column.Cells.Any(cell => cell.EndsWith(RecordColumn.DisagreementMark, StringComparison.Ordinal)));
        if (marked || screen.Width is not null)
            screen.WriteLine();
        if (marked)
            screen.WriteLine("* Sources disagree; 'sco show' gives what each of them says.", Screen.Doubt);
        if (screen.Width is not null)
            screen.WriteLine(Summary(kind, choice.LeftOut), Screen.Aside);
    }

    private static string Summary(KindInfo kind, int leftOut)
    {
        var count = $"{kind.Count} {(kind.Count == 1 ? kind.Name : kind.Plural)}.";
        var more = leftOut == 0 ? "" : $" A wider window shows {leftOut} more {(leftOut == 1 ? "column" : "columns")}; '--json' gives every field.";
        return $"{count}{more} Everything about one: 'sco show {RecordLookup.PathOf(kind.Records[0])}'.";
    }
}
