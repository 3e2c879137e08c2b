using ScoData.Generator.Linking;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>What claims need: the value of a field by its place, and how to read the values that are not preferred.</summary>
internal static class ValueEmitter
{
    public static void Write(SourceWriter writer, LinkedKind linked, TypeNames types)
    {
        var kind = linked.Kind;
        using (writer.Open($"protected override object? ValueOf({TypeNames.Library}.Record record, int field)"))
        {
            writer.Line($"var typed = ({types.Class(kind.Name)})record;");
            writer.Line("return field switch");
            writer.Line("{");
            for (var i = 0; i < kind.Fields.Count; i++)
                writer.Continued($"{Literals.Number(i)} => typed.{kind.Fields[i].MemberName},");
            writer.Continued("_ => null,");
            writer.Line("};");
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
            ? $"row.List<{TypeNames.Library}.Record>(static (ref {TypeNames.Tables}.RowReader row) => Find{field.MemberName}(row.Number()))"
            : $"Find{field.MemberName}(row.Number())";
    }

    /// <summary>A reference to one of several kinds: the number tells the kind and the place in it.</summary>
    private static void WriteFind(SourceWriter writer, FieldSchema field, TypeNames types)
    {
        var targets = field.Type.Targets;
        writer.Line($"internal static {TypeNames.Library}.Record Find{field.MemberName}(int code) => (code % {targets.Count}) switch");
        writer.Line("{");
        for (var i = 0; i < targets.Count; i++)
            writer.Continued($"{(i < targets.Count - 1 ? Literals.Number(i) : "_")} => {types.Table(targets[i])}.Instance[code / {targets.Count}],");
        writer.Line("};");
        writer.Line();
    }
}
