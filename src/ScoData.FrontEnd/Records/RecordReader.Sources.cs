using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;

namespace ScoData.FrontEnd.Records;

/// <content>Reads the sources of a record and of a claim.</content>
internal sealed partial class RecordReader
{
    private static readonly string[] SourceKeys = ["source", "locator"];

    private EquatableArray<SourceReference> ReadRecordSources(YamlEntry entry)
    {
        if (schema.SourceKinds.Count > 0)
            return ReadSources(entry.Value);
        ReportNoKindOfSources(entry, Capital(kind.WithArticle));
        return default;
    }

    private void ReportNoKindOfSources(YamlEntry entry, string what) =>
        Report(DiagnosticDescriptors.UnknownKey, entry.Key.Index, what, Sources, ": the schema names no kind of sources; remove the key, or write 'sources: <kind>' at the top of schema.yaml");

    private EquatableArray<SourceReference> ReadSources(YamlNode node)
    {
        if (node is not YamlSequence { Items.Count: > 0 } list)
        {
            var shape = node is YamlSequence ? "an empty list" : node.Shape;
            var fix = node switch
            {
                YamlScalar scalar => AsSourceWithPlace(scalar.Text) ?? AsList(scalar, isText: false),
                YamlMapping => "write [{ source: id, locator: p. 96 }]",
                _ => "write the ids of the sources as [a, b]",
            };
            Report(DiagnosticDescriptors.WrongShape, node.Index, Sources, "a list of ids", shape, fix);
            return default;
        }

        return list.Items.Choose(ReadSource);
    }

    /// <summary><c>guide, p. 7</c> is a source and the place in it; null for any other text.</summary>
    private static string? AsSourceWithPlace(string text)
    {
        var comma = text.IndexOf(',');
        if (comma < 0 || !CSharpName.IsId(text.Substring(0, comma)) || text.Split(',').All(item => CSharpName.IsId(item.Trim())))
            return null;
        return $"write [{{ source: {text.Substring(0, comma)}, locator: {TextForm.Item(text.Substring(comma + 1).Trim())} }}]";
    }

    private SourceReference? ReadSource(YamlNode node)
    {
        if (node is YamlScalar)
            return ReadSource(node, null);
        if (node is not YamlMapping mapping || mapping.Find("source") is not { Value: YamlScalar source })
        {
            Report(DiagnosticDescriptors.WrongShape, node.Index, Sources, "the id of a source", node.Shape, "write the id, or { source: id, locator: p. 96 }");
            return null;
        }

        foreach (var entry in mapping.Entries)
        {
            if (!SourceKeys.Contains(entry.Key.Text))
                Report(DiagnosticDescriptors.UnknownKey, entry.Key.Index, "A source", entry.Key.Text, Hint(entry, SourceKeys));
        }

        var locator = mapping.Find("locator") is { } place ? Reader("locator").Text(place.Value) : null;
        return ReadSource(source, locator);
    }

    private SourceReference? ReadSource(YamlNode source, string? locator) =>
        ReferenceType.Read(Reader(Sources), schema.SourceKinds, schema.SourceKinds[0], source) is { } found ? new SourceReference(found, locator) : null;
}
