using ScoData.Generator.Linking;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>What claims need: the value of a field by its place, and how to read the values that are not preferred.</summary>
internal static class ValueEmitter
{
    public static void Write(SourceWriter writer, LinkedKind linked, TypeNames types)
    {
        var kind = linked.Kind;
        using (writer.Open($"protected override object? ValueOf({TypeNames.Library}.ScoRecord record, int field)"))
        {
            writer.Line($"var typed = ({types.Class(kind.Name)})record;");
            using (writer.Open("return field switch", "};"))
            {
                for (var i = 0; i < kind.Fields.Count; i++)
                    writer.Line($"{Literals.Number(i)} => typed.{kind.Fields[i].MemberName},");
                writer.Line("_ => null,");
            }
        }

        writer.Line();
        using (writer.Open($"protected override object ReadValue(int field, ref {TypeNames.Tables}.RowReader row)"))
        {
            using (writer.Open("switch (field)"))
            {
                for (var i = 0; i < kind.Fields.Count; i++)
                {
                    writer.Line($"case {Literals.Number(i)}:");
                    writer.Continued($"return {Read(kind.Fields[i], types)};");
                }

                writer.Line("default:");
                writer.Continued("throw new global::System.ArgumentOutOfRangeException(nameof(field));");
            }
        }

        writer.Line();
        foreach (var field in kind.Fields.Where(field => field.Type.IsUnion))
            WriteFind(writer, field, types);
    }

    private static string Read(FieldSchema field, TypeNames types)
    {
        if (field.Type.Value != FieldValue.Reference)
            return types.Read(field.Type);
        if (!field.Type.IsUnion)
        {
            var table = types.Table(field.Type.Targets[0]);
            return field.Type.IsList ? $"{table}.Instance.List(row.Ordinals())" : $"{table}.Instance[row.Number()]";
        }

        return field.Type.IsList
            ? $"row.List<{TypeNames.Library}.ScoRecord>(static (ref {TypeNames.Tables}.RowReader row) => Find_{field.MemberName}(row.Number()))"
            : $"Find_{field.MemberName}(row.Number())";
    }

    /// <summary>A reference to one of several kinds: the number tells the kind and the place in it.</summary>
    private static void WriteFind(SourceWriter writer, FieldSchema field, TypeNames types)
    {
        var targets = field.Type.Targets;
        using (writer.Open($"internal static {TypeNames.Library}.ScoRecord Find_{field.MemberName}(int code) => (code % {targets.Count}) switch", "};"))
        {
            for (var i = 0; i < targets.Count; i++)
                writer.Line($"{(i < targets.Count - 1 ? Literals.Number(i) : "_")} => {types.Table(targets[i])}.Instance[code / {targets.Count}],");
        }

        writer.Line();
    }
}
