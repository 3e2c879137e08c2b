using System.Collections;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Markdown;

/// <summary>Writes the page of a kind: its fields, and a section for each record with a row for each claim.</summary>
/// <param name="scope">What is exported, and so can be linked to.</param>
internal sealed class KindPage(ExportScope scope)
{
    /// <summary>The name of the page of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string NameOf(KindInfo kind) => $"{kind.Plural}.md";

    /// <summary>Writes the page.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="kind">The kind.</param>
    public void Write(TextWriter writer, KindInfo kind)
    {
        writer.WriteLine($"# {kind.Plural}");
        writer.WriteLine();
        writer.WriteLine($"{MarkdownText.Of(kind.Summary)} Back to the [index](index.md).");
        writer.WriteLine();
        writer.WriteLine(MarkdownText.Row("field", "type", "meaning"));
        writer.WriteLine(MarkdownText.Row("---", "---", "---"));
        foreach (var field in kind.Fields)
            writer.WriteLine(MarkdownText.Row($"`{field.Name}`", UnitWords.Of(field.Type.Name, field.Type.ValueType, field.Unit), MarkdownText.Of(field.Summary)));
        foreach (var record in kind.Records)
            WriteRecord(writer, record);
    }

    private void WriteRecord(TextWriter writer, ScoRecord record)
    {
        writer.WriteLine();
        writer.WriteLine($"<a id=\"{record.Id}\"></a>");
        writer.WriteLine();
        writer.WriteLine($"## {MarkdownText.Of(record.Label)}");
        writer.WriteLine();
        writer.WriteLine(record.FormerIds.Count == 0 ? $"`{record.Id}`" : $"`{record.Id}`, formerly {string.Join(", ", record.FormerIds.Select(id => $"`{id}`"))}");
        writer.WriteLine();
        writer.WriteLine(MarkdownText.Row("field", "rank", "value", "as of", "sources", "note"));
        writer.WriteLine(MarkdownText.Row("---", "---", "---", "---", "---", "---"));
        foreach (var claim in record.Claims)
        {
            writer.WriteLine(MarkdownText.Row(
                $"`{claim.Field.Name}`",
                RecordJson.NameOf(claim.Rank),
                ValueOf(claim),
                claim.AsOf is { } date ? MarkdownText.Of(date.ToString()) : "",
                string.Join("; ", claim.Sources.Select(SourceOf)),
                MarkdownText.Of(claim.Note ?? "")));
        }
    }

    private string ValueOf(Claim claim) => claim.Value switch
    {
        ScoRecord record => LinkTo(record, record.Label),
        IEnumerable list when list.OfType<ScoRecord>().Any() => string.Join("; ", list.OfType<ScoRecord>().Select(record => LinkTo(record, record.Label))),
        string url when claim.Field.Type.ValueType == FieldValueType.Url => MarkdownText.Address(url),
        _ => MarkdownText.Of(claim.Text),
    };

    private string SourceOf(Citation citation)
    {
        var source = citation.Source is ScoRecord record ? LinkTo(record, record.Id) : MarkdownText.Of(citation.Source.Id);
        return citation.Locator is { } locator ? $"{source}, {MarkdownText.Of(locator)}" : source;
    }

    private string LinkTo(ScoRecord record, string text) =>
        scope.Holds(record.Kind) ? MarkdownText.Link(text, $"{NameOf(record.Kind)}#{record.Id}") : MarkdownText.Of(text);
}
