using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>The two layouts of the tool: a table with headings, and a sheet of names and what belongs to them.</summary>
internal static class Layout
{
    /// <summary>The number of spaces between two columns.</summary>
    public const int Gap = 2;

    /// <summary>What stands under a heading stands a little to the right of it.</summary>
    public static Padding Indent { get; } = new(2, 0, 0, 0);

    /// <summary>A table without lines; columns are added with <see cref="AddHeadedColumn"/>.</summary>
    public static Table Table() => new Table().Border(TableBorder.None);

    /// <summary>Adds a column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heading">The heading of the column.</param>
    /// <param name="whole">Whether its cells stay on one line.</param>
    public static void AddHeadedColumn(this Table table, string heading, bool whole = false) =>
        table.AddColumn(new TableColumn(new Text(heading.ToUpperInvariant(), Screen.Heading)) { NoWrap = whole, Padding = new Padding(0, 0, Gap, 0) });

    /// <summary>A sheet: names on the left, and what belongs to them, in as many lines as needed, on the right.</summary>
    /// <param name="rows">The rows.</param>
    public static Grid Sheet(IEnumerable<(IRenderable Name, IRenderable Content)> rows)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, Gap, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (name, content) in rows)
            grid.AddRow(name, content);
        return grid;
    }
}
