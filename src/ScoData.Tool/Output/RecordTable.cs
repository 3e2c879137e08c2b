using ScoData.Tool.Lookup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>Writes the records of a kind as a table.</summary>
internal static class RecordTable
{
    // A file or pipe has the columns of a terminal of this width, each cell whole.
    private const int WidthWithoutTerminal = 120;

    /// <summary>Writes the table, and below it what it leaves out and how to see that.</summary>
    /// <param name="screen">Takes the table.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="columns">The requested columns.</param>
    public static void Write(Screen screen, KindInfo kind, ColumnRequest columns)
    {
        if (kind.Count == 0)
        {
            screen.WriteLine($"No {kind.Plural} are recorded.", Screen.Aside);
            return;
        }

        var choice = columns.For(kind, screen.Width ?? WidthWithoutTerminal);
        var widths = screen.Width is { } width ? ColumnWidths.Share(choice.Shown, width) : null;
        if (screen.Width is not null && widths is null)
            WriteSheets(screen, kind, choice.Shown);
        else
            WriteTable(screen, kind, choice.Shown, widths);

        screen.WriteLine();
        if (choice.Shown.Any(column => column.Cells.Any(cell => cell.EndsWith(RecordColumn.DisagreementMark, StringComparison.Ordinal))))
            screen.WriteLine("* Sources disagree; 'sco show' gives what each of them says.", Screen.Doubt);
        screen.WriteLine(Summary(kind, choice), Screen.Aside);
    }

    private static void WriteTable(Screen screen, KindInfo kind, IReadOnlyList<RecordColumn> columns, int[]? widths)
    {
        var table = new TextTable([.. columns.Select(column => column.Heading)]) { Widths = widths };
        for (var row = 0; row < kind.Count; row++)
            table.Add([.. columns.Select(column => new TextTable.Cell(column.Cells[row]))]);
        table.WriteTo(screen);
    }

    // More columns than fit beside each other stand below each other.
    private static void WriteSheets(Screen screen, KindInfo kind, IReadOnlyList<RecordColumn> columns)
    {
        for (var row = 0; row < kind.Count; row++)
        {
            if (row > 0)
                screen.WriteLine();
            screen.WriteLine(kind.Records[row].Id, Screen.Heading);
            var rows = columns
                .Where(column => column.Cells[row].Length > 0 && column.Cells[row] != kind.Records[row].Id)
                .Select(column => ((IRenderable)new Text(column.Heading, Screen.Aside), (IRenderable)new Text(column.Cells[row])))
                .ToArray();
            if (rows.Length > 0)
                screen.Write(Layout.Sheet(rows));
        }
    }

    private static string Summary(KindInfo kind, ColumnChoice choice)
    {
        var count = $"{kind.Count} {(kind.Count == 1 ? kind.Name : kind.Plural)}.";
        var more = choice.LeftOut.Count == 0
            ? ""
            : $" Not shown: {string.Join(", ", choice.LeftOut)}; '--all-columns' shows them, '--columns id,{choice.LeftOut[0]}' chooses, '--csv' and '--json' give every field.";
        return $"{count}{more} Everything about one: 'sco show {RecordLookup.PathOf(kind.Records[0])}'.";
    }
}
