using ScoData.FrontEnd.Yaml;
using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>A table of texts: laid out to the width of a terminal, or one line for each row if there is none.</summary>
/// <param name="headings">The headings of the columns.</param>
internal sealed class TextTable(params IReadOnlyList<string> headings)
{
    private readonly List<IReadOnlyList<Cell>> _rows = [];

    /// <summary>How wide the columns are on a terminal; without it the widths follow from the cells.</summary>
    public IReadOnlyList<int>? Widths { get; init; }

    /// <summary>The columns, by number from 0, whose cells stay on one line.</summary>
    public IReadOnlySet<int> Whole { get; init; } = new HashSet<int>();

    /// <summary>The columns, by number from 0, whose cells stand on the right.</summary>
    public IReadOnlySet<int> Right { get; init; } = new HashSet<int>();

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column.</param>
    public void Add(params IReadOnlyList<Cell> cells) => _rows.Add(cells);

    /// <summary>Writes the table.</summary>
    /// <param name="screen">Takes it.</param>
    public void WriteTo(Screen screen)
    {
        if (screen.Width is null)
        {
            IEnumerable<string[]> lines = [[.. headings.Select(Heading)], .. _rows.Select(row => row.Select(cell => cell.Shown).ToArray())];
            PlainTable.Write(screen.Writer, [.. lines], Right);
            return;
        }

        var table = new Table().Border(TableBorder.None);
        for (var i = 0; i < headings.Count; i++)
            table.AddColumn(Column(i));
        foreach (var row in _rows)
            table.AddRow(row.Select(cell => new Text(cell.Shown, cell.Style)));
        screen.Write(table);
    }

    private TableColumn Column(int number) => new(new Text(Heading(headings[number]), Screen.Heading))
    {
        NoWrap = Whole.Contains(number),
        Width = Widths?[number],
        Alignment = Right.Contains(number) ? Justify.Right : Justify.Left,
        Padding = new Padding(0, 0, Layout.Gap, 0),
    };

    private static string Heading(string name) => name.ToUpperInvariant();

    /// <summary>A cell of the table.</summary>
    /// <param name="Text">What it says.</param>
    /// <param name="Style">How it looks on a terminal.</param>
    internal readonly record struct Cell(string Text, Style? Style = null)
    {
        /// <summary>What stands on a line of its own below it, if anything.</summary>
        public string? Below { get; init; }

        /// <summary>All that it says; line ends in its texts begin no line.</summary>
        public string Shown => Below is null ? TextForm.Inert(Text) : $"{TextForm.Inert(Text)}\n{TextForm.Inert(Below)}";

        public static implicit operator Cell(string text) => new(text);
    }
}
