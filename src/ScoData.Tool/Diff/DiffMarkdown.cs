using ScoData.Tool.Export.Markdown;

namespace ScoData.Tool.Diff;

/// <summary>Writes differences as Markdown, for a changelog.</summary>
internal static class DiffMarkdown
{
    /// <summary>Writes them: a section for each kind, an item for each record.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="changes">The differences.</param>
    public static void Write(TextWriter writer, IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
            writer.WriteLine("No facts changed.");
        foreach (var kind in changes.GroupBy(change => change.Kind.Plural))
        {
            if (kind.Key != changes[0].Kind.Plural)
                writer.WriteLine();
            writer.WriteLine($"### {MarkdownText.Of(kind.Key)}");
            writer.WriteLine();
            foreach (var about in kind.GroupBy(change => change.Record?.Path))
                WriteRecord(writer, [.. about]);
        }
    }

    private static void WriteRecord(TextWriter writer, IReadOnlyList<Change> changes)
    {
        // What became of the record as a whole stands beside its name.
        var whole = string.Join(", ", changes.Where(change => change.Field is null).Select(change => MarkdownText.Of(ChangeWords.Of(change))));
        var name = changes[0].Record is { } record ? $"**{MarkdownText.Of(record.Label)}** ({MarkdownText.Code(record.Path)})" : null;
        writer.WriteLine($"- {string.Join(": ", new[] { name, whole }.Where(part => part is { Length: > 0 }))}");
        foreach (var change in changes.Where(change => change.Field is not null))
            writer.WriteLine($"  - {MarkdownText.Code(change.Field!)} {MarkdownText.Of(ChangeWords.Of(change))}");
    }
}
