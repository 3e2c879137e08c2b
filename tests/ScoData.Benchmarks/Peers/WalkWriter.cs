using System.Text;
using ScoData;

namespace Benchmarks.Peers;

/// <summary>The code that is measured in each program: it is the same for all of them but for the way to a record.</summary>
internal static class WalkWriter
{
    /// <summary>Walks each kind: the label of every record, and the ids of all that it refers to.</summary>
    public static string Objects(IReadOnlyList<PeerKind> kinds, string space)
    {
        var text = Start();
        foreach (var kind in kinds)
        {
            text.Append($"    public static long {kind.Collection}()\n    {{\n        long sum = 0;\n        foreach (var record in {space}.{kind.Collection}.All)\n        {{\n");
            text.Append($"            sum += record.{kind.Info.LabelField.MemberName}.Length;\n");
            foreach (var field in kind.References)
            {
                text.Append(field.IsList
                    ? $"            foreach (var item in record.{field.Name})\n                sum += item.Id.Length;\n"
                    : $"            if (record.{field.Name} is {{ }} for{field.Name})\n                sum += for{field.Name}.Id.Length;\n");
            }

            text.Append("        }\n\n        return sum;\n    }\n");
        }

        return Finish(text, kinds);
    }

    /// <summary>The same over the tables of a database.</summary>
    public static string Tables(IReadOnlyList<PeerKind> kinds)
    {
        var text = Start();
        foreach (var kind in kinds)
        {
            var columns = kind.References.Where(field => !field.IsList).Select(field => CSharp.Literal(field.Key));
            var links = kind.References.Where(field => field.IsList).Select(field => CSharp.Literal($"{kind.Collection}_{field.Name}"));
            text.Append($"    public static long {kind.Collection}() => Peer.Database.Walk(\"{kind.Collection}\", \"{kind.Info.LabelField.MemberName}\", [{string.Join(", ", columns)}], [{string.Join(", ", links)}]);\n");
        }

        return Finish(text, kinds);
    }

    /// <summary>The way to a record by its own name, where the program has one, and to one by id.</summary>
    public static string Program(string contender, IReadOnlyList<PeerKind> kinds, string space)
    {
        var kind = kinds.Single(kind => kind.Info.Name == "exercise");
        var record = kind.Info.Records[kind.Info.Count / 2];
        var label = kind.Info.LabelField.MemberName;
        var (touch, get) = contender switch
        {
            "ours" => ($"{space}.{(Property(record) is { } property ? $"{kind.Class}.{property}" : $"{kind.Collection}.Get(\"{record.Id}\")")}.{label}", $"{space}.{kind.Collection}.TryGet(id, out var record) ? record.Id.Length : -1"),
            "static-fields" => ($"{space}.{kind.Collection}.{CSharp.Pascal(record.Id)}.{label}", $"{space}.{kind.Collection}.TryGet(id, out var record) ? record.Id.Length : -1"),
            "sqlite" => ($"{space}.Database.Text(\"{kind.Collection}\", \"{label}\", \"{record.Id}\")", $"{space}.Database.Text(\"{kind.Collection}\", \"Id\", id).Length"),
            _ => ($"{space}.{kind.Collection}.ById[\"{record.Id}\"].{label}", $"{space}.{kind.Collection}.TryGet(id, out var record) ? record.Id.Length : -1"),
        };
        return $$"""
            var id = new string("{{record.Id}}");
            Measured.Cold.Run(args, () => {{touch}}.Length, Measured.Walk.{{PeerKind.Largest(kinds).Collection}}, Measured.Walk.Everything, () => {{get}});

            """;
    }

    /// <summary>The property that gives a record; a kind with very many has none.</summary>
    private static string? Property(ScoRecord record) =>
        record.GetType().GetProperties().FirstOrDefault(property => property.GetMethod!.IsStatic && ReferenceEquals(property.GetValue(null), record))?.Name;

    private static StringBuilder Start() => new("namespace Measured;\ninternal static class Walk\n{\n");

    private static string Finish(StringBuilder text, IReadOnlyList<PeerKind> kinds) =>
        text.Append($"    public static long Everything() => {string.Join(" + ", kinds.Select(kind => kind.Collection + "()"))};\n}}\n").ToString();
}
