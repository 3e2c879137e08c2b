using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;
using ScoData.Generator.Emit.Members;

namespace ScoData.Generator.Emit;

/// <summary>What claims need: the value of a field by its place, and how to read the values that are not preferred.</summary>
internal static class ValueEmitter
{
    public static void Write(SourceWriter writer, KindDefinition kind, TypeNames types)
    {
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
        // The label, a string, prevents the values of the expression from being converted to each other.
        using (writer.Open($"protected override object ReadValue(int field, ref {TypeNames.Tables}.RowReader row) => field switch", "};"))
        {
            for (var i = 0; i < kind.Fields.Count; i++)
                writer.Line($"{Literals.Number(i)} => {Member.Of(kind, kind.Fields[i], types).ReadClaimed},");
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(field)),");
        }

        writer.Line();
        foreach (var field in kind.Fields.Where(field => field.IsUnion))
            WriteFind(writer, $"internal static {TypeNames.Library}.ScoRecord {TypeNames.FindMethod(field.MemberName)}", field.Targets, types);
    }

    /// <summary>Finds a record by its code: with several kinds, the number encodes the kind and the ordinal.</summary>
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
