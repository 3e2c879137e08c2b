using ScoData.Generator.Linking;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The description of a kind at run time.</summary>
internal static class KindEmitter
{
    public static void Write(SourceWriter writer, LinkedKind linked)
    {
        var kind = linked.Kind;
        writer.Line($"protected override {TypeNames.Library}.KindInfo CreateKind() => new(");
        writer.Continued("this,");
        writer.Continued($"{Literals.Text(kind.Name)},");
        writer.Continued($"{Literals.Text(kind.Plural)},");
        writer.Continued($"{Literals.Text(kind.Summary)},");
        writer.Continued($"{Literals.Text(kind.Label)},");
        writer.Continued($"{(kind.When is null ? "null" : Literals.Text(kind.When))},");
        for (var i = 0; i < kind.Fields.Count; i++)
            writer.Continued(Field(linked, kind.Fields[i]) + (i < kind.Fields.Count - 1 ? "," : ");"));
    }

    private static string Field(LinkedKind linked, FieldSchema field)
    {
        var values = field.Type.Enum is { } name
            ? string.Concat(linked.Enums.First(schema => schema.Name == name).Members
                .Select(member => $", new {TypeNames.Library}.AllowedValue({Literals.Text(member.Name)}, {Literals.Text(member.Summary)})"))
            : "";
        var unit = field.Unit is null ? "null" : Literals.Text(field.Unit);
        return $"new {TypeNames.Library}.FieldInfo({Literals.Text(field.Name)}, {Literals.Text(field.MemberName)}, {Type(field.Type)}, {Literals.Text(field.Summary)}, {unit}, {(field.Required ? "true" : "false")}{values})";
    }

    private static string Type(FieldType type)
    {
        var targets = string.Concat(type.Targets.Select(target => $", {Literals.Text(target)}"));
        return $"new {TypeNames.Library}.FieldType({TypeNames.Library}.FieldValueType.{type.Value}, {Literals.Text(type.ItemName)}, {(type.IsList ? "true" : "false")}{targets})";
    }
}
