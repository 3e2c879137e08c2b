using System.Globalization;
using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>Writes the kinds of records as a table.</summary>
internal static class KindTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="screen">Takes the table.</param>
    /// <param name="kinds">The kinds.</param>
    public static void Write(Screen screen, IReadOnlyList<KindInfo> kinds)
    {
        var table = Layout.Table();
        table.AddHeadedColumn("kind", whole: true);
        table.AddHeadedColumn("singular", whole: true);
        table.AddHeadedColumn("records", whole: true);
        table.AddHeadedColumn("what it is");
        table.Columns[2].RightAligned();
        foreach (var kind in kinds)
        {
            table.AddRow(
                new Text(kind.Plural),
                new Text(kind.Name, Screen.Aside),
                new Text(kind.Count.ToString(CultureInfo.InvariantCulture)),
                new Text(kind.Summary));
        }

        screen.Write(table);
        if (screen.Width is null)
            return;

        screen.WriteLine();
        screen.WriteLine($"'sco list KIND' lists the records of a kind, for example 'sco list {Example(kinds).Plural}'.", Screen.Aside);
    }

    // The kind of which most can be said, other than the sources behind it.
    private static KindInfo Example(IReadOnlyList<KindInfo> kinds) =>
        kinds.Where(kind => kind.Count > 0 && kind.Records[0] is not ISource).MaxBy(kind => kind.Fields.Count) ?? kinds[0];
}
