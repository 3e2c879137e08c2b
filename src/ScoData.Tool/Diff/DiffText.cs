using ScoData.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;
using Layout = ScoData.Tool.Output.Layout;

namespace ScoData.Tool.Diff;

/// <summary>Writes differences for people, by kind and record.</summary>
internal static class DiffText
{
    /// <summary>Writes them.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="changes">The differences.</param>
    /// <param name="summary">The line that sums up.</param>
    public static void Write(Screen screen, IReadOnlyList<Change> changes, string summary)
    {
        foreach (var about in changes.GroupBy(change => change.Record?.Path ?? change.Kind.Plural))
        {
            screen.WriteLine(about.Key, Screen.Heading);
            if (about.First().Record is { } record)
                screen.WriteLine(record.Label, Screen.Aside);
            screen.Write(Layout.Sheet(about.Select(change => ((IRenderable)new Text(change.Field ?? ""), (IRenderable)new Text(ChangeWords.Of(change))))));
            screen.WriteLine();
        }

        screen.WriteLine(summary, Screen.Aside);
    }
}
