using ScoData.Generator.Collections;
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
            WriteFind(writer, $"internal static {TypeNames.Library}.ScoRecord Find_{field.MemberName}", field.Type.Targets, types);
    }

    private static string Read(FieldSchema field, TypeNames types)
    {
        if (field.Type.Value != FieldValue.Reference)
            return field.Type.IsList ? $"{TypeNames.Tables}.Lists.Of({types.Read(field.Type)})" : types.Read(field.Type);
        if (!field.Type.IsUnion)
        {
            var table = types.Table(field.Type.Targets[0]);
            return field.Type.IsList ? $"{table}.Instance.List(row.Ordinals())" : $"{table}.Instance[row.Number()]";
        }

        return field.Type.IsList
            ? $"{TypeNames.Tables}.Lazily.List(row.Ordinals(), Find_{field.MemberName})"
            : $"Find_{field.MemberName}(row.Number())";
    }

    /// <summary>Finds a record by its code: where there are several kinds, the number tells the kind and the place in it.</summary>
    public static void WriteFind(SourceWriter writer, string method, EquatableArray<string> kinds, TypeNames types)
    {
        if (kinds.Count == 1)
            writer.Line($"{method}(int code) => {types.Table(kinds[0])}.Instance[code];");
        else
        {
            using (writer.Open($"{method}(int code) => (code % {kinds.Count}) switch", "};"))
            {
                for (var i = 0; i < kinds.Count; i++)
                    writer.Line($"{(i < kinds.Count - 1 ? Literals.Number(i) : "_")} => {types.Table(kinds[i])}.Instance[code / {kinds.Count}],");
            }
        }

        writer.Line();
    }
}
