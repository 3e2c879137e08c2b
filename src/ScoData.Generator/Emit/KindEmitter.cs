using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The description of a kind at run time.</summary>
internal static class KindEmitter
{
    public static void Write(SourceWriter writer, KindDefinition kind)
    {
        writer.Line($"protected override {TypeNames.Library}.KindInfo CreateKind() => new(");
        writer.Continued("this,");
        writer.Continued($"{Literals.Text(kind.Name)},");
        writer.Continued($"{Literals.Text(kind.Plural)},");
        writer.Continued($"{Literals.Text(kind.Summary)},");
        writer.Continued($"{Literals.Text(kind.Label)},");
        writer.Continued($"{(kind.When is null ? "null" : Literals.Text(kind.When))},");
        for (var i = 0; i < kind.Fields.Count; i++)
            writer.Continued(Field(kind.Fields[i]) + (i < kind.Fields.Count - 1 ? "," : ");"));
    }

    private static string Field(FieldDefinition field)
    {
        var values = field.Type is EnumType { Definition.Members: var members }
            ? string.Concat(members.Select(member => $", new {TypeNames.Library}.AllowedValue({Literals.Text(member.Name)}, {Literals.Text(member.Summary)}{(member.Broader is { } broader ? ", " + Literals.Text(broader) : "")})"))
            : "";
        var unit = field.Unit is null ? "null" : Literals.Text(field.Unit);
        return $"new {TypeNames.Library}.FieldInfo({Literals.Text(field.Name)}, {Literals.Text(field.MemberName)}, {Type(field)}, {Literals.Text(field.Summary)}, {unit}, {Literals.Flag(field.Required)}, {TypeNames.Library}.FieldProvenance.{field.Provenance}, {Literals.Flag(field.IsOpen)}{values})";
    }

    private static string Type(FieldDefinition field)
    {
        var targets = string.Concat(field.Targets.Select(target => $", {Literals.Text(target)}"));
        return $"new {TypeNames.Library}.FieldType({TypeNames.Library}.FieldValueType.{field.Type.ValueType}, {Literals.Text(field.Type.Name)}, {Literals.Flag(field.IsList)}{targets})";
    }
}
