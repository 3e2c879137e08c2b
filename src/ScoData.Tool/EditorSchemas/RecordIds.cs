using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.References;
using ScoData.FrontEnd.Schema;

namespace ScoData.Tool.EditorSchemas;

/// <summary>The ids that there are, in one file for all kinds: a new record changes it alone.</summary>
internal static class RecordIds
{
    /// <summary>No kind has this file: theirs end in <c>.schema.json</c>.</summary>
    public const string FileName = "ids.json";

    /// <summary>What an id looks like, as <see cref="CSharpName.IsId"/> has it.</summary>
    public const string Pattern = "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

    /// <summary>Where the ids of a kind stand.</summary>
    public static string RefTo(string kind) => $"{FileName}#/definitions/{kind}";

    /// <summary>Where the ids of a kind stand with the kind before them, for fields that take several.</summary>
    public static string RefToKindAndId(string kind) => RefTo(kind) + ".id";

    public static Json Write(DatasetSchema schema, DatasetIndex index)
    {
        var references = schema.Kinds.SelectMany(kind => kind.Fields).Select(field => field.Type).OfType<ReferenceType>().ToArray();
        var definitions = new Json();
        var all = schema.Kinds.Select(kind => (kind.Name, Labels: Labels(schema, kind, index)))
            .Concat(schema.ForeignKinds.Select(kind => (kind.Name, Labels(kind))));
        foreach (var (kind, records) in all.OrderBy(kind => kind.Name, StringComparer.Ordinal))
        {
            if (kind == schema.SourceKinds.FirstOrDefault() || references.Any(type => !type.IsUnion && type.Targets[0] == kind))
                definitions.Add(kind, Choice(records, ""));
            if ((schema.SourceKinds.Count > 1 && schema.SourceKinds.Contains(kind)) || references.Any(type => type.IsUnion && type.Targets.Contains(kind)))
                definitions.Add(kind + ".id", Choice(records, kind + "/"));
        }

        return new() { { "definitions", definitions } };
    }

    private static SortedDictionary<string, string> Labels(DatasetSchema schema, KindDefinition kind, DatasetIndex index)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in index.Ids(kind.Name).Where(CSharpName.IsId))
        {
            var entry = index.Find(kind.Name, id);
            labels.Add(id, entry is null ? id : entry.Citation);
        }

        return labels;
    }

    private static SortedDictionary<string, string> Labels(ForeignKind kind) =>
        new(kind.Records.ToDictionary(record => record.Id, record => record.Label), StringComparer.Ordinal);

    /// <summary>Nothing fits if there is no record yet.</summary>
    private static Json Choice(SortedDictionary<string, string> records, string before) => records.Count == 0
        ? new() { { "not", new Json() } }
        : new()
        {
            { "type", "string" },
            { "enum", records.Keys.Select(id => before + id).ToArray() },
            { "enumDescriptions", records.Values.ToArray() },
        };
}
