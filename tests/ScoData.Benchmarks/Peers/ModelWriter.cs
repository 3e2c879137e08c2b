using System.Text;

namespace Benchmarks.Peers;

/// <summary>How the objects of a peer come into being.</summary>
internal enum ModelForm
{
    Code,
    Json,
    Yaml,
}

/// <summary>The classes of the records, as one writes them by hand.</summary>
internal static class ModelWriter
{
    public static string Write(IReadOnlyList<PeerKind> kinds, ModelForm form)
    {
        var text = new StringBuilder("#nullable enable\n");
        if (form != ModelForm.Code)
            text.Append(form == ModelForm.Json ? "using System.Text.Json.Serialization;\n" : "using YamlDotNet.Serialization;\n");
        text.Append("namespace Peer;\n");
        foreach (var choice in kinds.SelectMany(kind => kind.Fields).Where(field => field.Shape == Shape.Choice).DistinctBy(field => field.Type))
            text.Append($"public enum {choice.Type} {{ {string.Join(", ", choice.Info.Values.Select(value => CSharp.Pascal(value.Name)))} }}\n");
        foreach (var kind in kinds)
        {
            text.Append($"public sealed class {kind.Class} : Entry\n{{\n");
            foreach (var field in kind.Fields)
                Property(text, field, form);
            if (form != ModelForm.Code)
                Link(text, kind);
            text.Append("}\n");
        }

        if (form != ModelForm.Code)
            Dataset(text, kinds);
        return text.ToString();
    }

    private static void Property(StringBuilder text, PeerField field, ModelForm form)
    {
        var always = field.Info.IsRequired && !(field.IsReference || field.Shape == Shape.Map);
        var (type, value) = field.IsList ? (field.Type + "[]", " = [];")
            : always ? (field.Type, field.Type == "string" ? " = \"\";" : "")
            : (field.Type + "?", "");
        if (field.IsReference && form != ModelForm.Code)
        {
            text.Append($"    public string{(field.IsList ? "[]" : "")}? {field.Key} {{ get; set; }}\n");
            text.Append($"    [{form}Ignore]\n");
        }

        text.Append($"    public {type} {field.Name} {{ get; {(field.IsReference ? "internal set" : form == ModelForm.Code ? "init" : "set")}; }}{value}\n");
    }

    /// <summary>Ids become references, once everything is read, and are let go.</summary>
    private static void Link(StringBuilder text, PeerKind kind)
    {
        text.Append("    internal void Link()\n    {\n");
        foreach (var field in kind.References)
        {
            var given = $"given{field.Name}";
            text.Append($"        if ({field.Key} is {{ }} {given})\n            {field.Name} = ");
            text.Append(field.IsList ? $"Array.ConvertAll({given}, id => {Find(field, "id")});\n" : $"{Find(field, given)};\n");
            text.Append($"        {field.Key} = null;\n");
        }

        text.Append("    }\n");
    }

    private static string Find(PeerField field, string id) =>
        field.Targets.Count == 1 ? $"Dataset.{PeerKind.CollectionOf(field.Targets[0])}ById[{id}]" : $"Dataset.Find({id})";

    private static void Dataset(StringBuilder text, IReadOnlyList<PeerKind> kinds)
    {
        text.Append("public sealed class Dataset\n{\n    public static readonly Dataset Current = Reader.Read();\n");
        foreach (var kind in kinds)
        {
            text.Append($"    public {kind.Class}[] {kind.Collection} {{ get; set; }} = [];\n");
            text.Append($"    internal static readonly Dictionary<string, {kind.Class}> {kind.Collection}ById = Current.{kind.Collection}.ToDictionary(record => record.Id);\n");
        }

        text.Append("    static Dataset()\n    {\n");
        foreach (var kind in kinds.Where(kind => kind.References.Any()))
            text.Append($"        foreach (var record in Current.{kind.Collection})\n            record.Link();\n");
        text.Append("    }\n    internal static Entry Find(string id)\n    {\n        var slash = id.IndexOf('/');\n        var name = id[(slash + 1)..];\n        return id[..slash] switch\n        {\n");
        foreach (var kind in kinds)
            text.Append($"            {CSharp.Literal(kind.Info.Name)} => {kind.Collection}ById[name],\n");
        text.Append("            _ => throw new KeyNotFoundException(id),\n        };\n    }\n}\n");
        foreach (var kind in kinds)
        {
            text.Append($"public static class {kind.Collection}\n{{\n    public static {kind.Class}[] All => Dataset.Current.{kind.Collection};\n");
            text.Append($"    public static Dictionary<string, {kind.Class}> ById => Dataset.{kind.Collection}ById;\n{CollectionWriter.TryGet(kind)}}}\n");
        }
    }
}
