using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>A sheet of names and what belongs to them, and the spaces that all layouts share.</summary>
internal static class Layout
{
    /// <summary>The number of spaces between two columns.</summary>
    public const int Gap = 2;

    /// <summary>What stands under a heading stands a little to the right of it.</summary>
    public static Padding Indent { get; } = new(2, 0, 0, 0);

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
