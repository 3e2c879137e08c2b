using System.Text;
using System.Text.Json.Nodes;

namespace Benchmarks.Peers;

/// <summary>The records of a kind in C#: all objects first, then the references between them, so that kinds may refer to each other.</summary>
internal static class CollectionWriter
{
    /// <summary>Each record in a field of its own, and all of them in an array and a dictionary.</summary>
    public static string StaticFields(PeerKind kind, IReadOnlyList<PeerKind> kinds)
    {
        var text = Start(kind);
        foreach (var record in kind.Records)
            text.Append($"    public static readonly {kind.Class} {Name(record)} = {New(kind, record)};\n");
        text.Append($"    public static readonly {kind.Class}[] All = [{string.Join(", ", kind.Records.Select(Name))}];\n");
        text.Append($"    public static readonly Dictionary<string, {kind.Class}> ById = All.ToDictionary(record => record.Id);\n");
        text.Append(TryGet(kind));
        var names = kinds.ToDictionary(target => target.Info.Name, target => target.Records.ToDictionary(Id, record => $"{target.Collection}.{Name(record)}"));
        return Finish(text, kind, (record, _) => Name(record), (target, id) => names[target][id]);
    }

    /// <summary>The records in an array, with a frozen dictionary.</summary>
    public static string Frozen(PeerKind kind, IReadOnlyList<PeerKind> kinds)
    {
        var text = Start(kind);
        text.Append($"    public static readonly {kind.Class}[] All =\n    [\n");
        foreach (var record in kind.Records)
            text.Append($"        {New(kind, record)},\n");
        text.Append($"    ];\n    public static readonly FrozenDictionary<string, {kind.Class}> ById = All.ToFrozenDictionary(record => record.Id, StringComparer.Ordinal);\n");
        text.Append(TryGet(kind));
        var names = kinds.ToDictionary(target => target.Info.Name, target => target.Records.Select((record, i) => (Id(record), $"{target.Collection}.All[{i}]")).ToDictionary());
        return Finish(text, kind, (_, i) => $"All[{i}]", (target, id) => names[target][id]);
    }

    public static string Id(JsonObject record) => record["Id"]!.GetValue<string>();

    public static string Name(JsonObject record) => CSharp.Pascal(Id(record));

    public static string TryGet(PeerKind kind) =>
        $"    public static bool TryGet(string id, [NotNullWhen(true)] out {kind.Class}? record) => ById.TryGetValue(id, out record);\n";

    private static StringBuilder Start(PeerKind kind) =>
        new($"#nullable enable\nnamespace Peer;\npublic static class {kind.Collection}\n{{\n");

    private static string New(PeerKind kind, JsonObject record)
    {
        var values = kind.Fields.Where(field => !field.IsReference && record[field.Key] is not null).Select(field => $"{field.Name} = {CSharp.Value(field, record[field.Key]!)}");
        return $"new() {{ {string.Join(", ", values.Prepend($"Id = {CSharp.Literal(Id(record))}"))} }}";
    }

    private static string Finish(StringBuilder text, PeerKind kind, Func<JsonObject, int, string> name, Func<string, string, string> target)
    {
        if (kind.References.Any())
        {
            text.Append($"    static {kind.Collection}()\n    {{\n");
            for (var i = 0; i < kind.Records.Count; i++)
            {
                foreach (var field in kind.References)
                {
                    if (kind.Records[i][field.Key] is { } value)
                        text.Append($"        {name(kind.Records[i], i)}.{field.Name} = {Reference(field, value, target)};\n");
                }
            }

            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Reference(PeerField field, JsonNode value, Func<string, string, string> target)
    {
        return field.IsList ? $"[{string.Join(", ", value.AsArray().Select(item => One(item!.GetValue<string>())))}]" : One(value.GetValue<string>());

        string One(string id) => id.IndexOf('/') is var slash and >= 0 ? target(id[..slash], id[(slash + 1)..]) : target(field.Targets[0].Name, id);
    }
}
