using System.Globalization;

namespace ScoData.Tool.Output;

/// <summary>Writes the kinds of records as a table.</summary>
internal static class KindList
{
    private static readonly string[] Headings = ["kind", "singular", "records", "what it is"];

    /// <summary>Writes the table.</summary>
    /// <param name="screen">Takes the table.</param>
    /// <param name="kinds">The kinds.</param>
    public static void Write(Screen screen, IReadOnlyList<KindInfo> kinds)
    {
        var table = new TextTable(Headings) { Whole = new HashSet<int> { 0, 1, 2 }, Right = new HashSet<int> { 2 } };
        foreach (var kind in kinds)
            table.Add(kind.Plural, new(kind.Name, Screen.Aside), Count(kind), kind.Summary);
        table.WriteTo(screen);
        if (screen.Width is null)
            return;

        screen.WriteLine();
        screen.WriteLine($"'sco list KIND' lists the records of a kind, for example 'sco list {Example(kinds).Plural}'.", Screen.Aside);
    }

    /// <summary>Writes the same as CSV.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="kinds">The kinds.</param>
    public static void WriteCsv(Screen screen, IReadOnlyList<KindInfo> kinds) =>
        CsvText.Write(screen.Writer, ["kind", "singular", "records", "summary"], kinds.Select(kind => new[] { kind.Plural, kind.Name, Count(kind), kind.Summary }));

    private static string Count(KindInfo kind) => kind.Count.ToString(CultureInfo.InvariantCulture);

    // The kind of which most can be said, other than the sources behind it.
    private static KindInfo Example(IReadOnlyList<KindInfo> kinds) =>
        kinds.Where(kind => kind.Count > 0 && kind.Records[0] is not ISource).MaxBy(kind => kind.Fields.Count) ?? kinds[0];
}
