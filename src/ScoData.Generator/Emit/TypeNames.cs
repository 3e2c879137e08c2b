using ScoData.Generator.References;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Emit;

/// <summary>The C# types of fields, and how a row holds them.</summary>
internal sealed class TypeNames(string @namespace)
{
    public const string Library = "global::ScoData";
    public const string Tables = "global::ScoData.Tables";
    private const string ImmutableArray = "global::System.Collections.Immutable.ImmutableArray";

    /// <summary>The class of a kind's records.</summary>
    public string Class(string kind) => ForeignNames.IsForeign(kind) ? "global::" + kind : $"global::{@namespace}.{CSharpName.Pascal(kind)}";

    /// <summary>The table of a kind; of a foreign one, the table of the records that are referred to.</summary>
    public string Table(string kind) => $"global::{@namespace}.{TableName(kind)}";

    /// <summary>The name of a table. No kind becomes a name with an underline between letters.</summary>
    public static string TableName(string kind) => Part(kind) + "Table";

    /// <summary>A kind as a part of a name.</summary>
    public static string Part(string kind) => ForeignNames.IsForeign(kind) ? kind.Replace('.', '_') : CSharpName.Pascal(kind);

    public string Enum(string name) => $"global::{@namespace}.{CSharpName.Pascal(name)}";

    /// <summary>The type of the property of a field.</summary>
    public string Property(FieldSchema field)
    {
        var single = Single(field.Type);
        if (field.Type.Value is FieldValue.Names or FieldValue.Identifiers)
            return single;
        if (!field.Type.IsList)
            return field.Required ? single : single + "?";
        return field.Type.Value == FieldValue.Reference ? $"{Library}.RecordList<{single}>" : $"{ImmutableArray}<{single}>";
    }

    /// <summary>Reads one value of a field from a row. A reference is read as a number.</summary>
    public string ReadSingle(FieldType type) => type.Value switch
    {
        FieldValue.Flag => "row.Flag()",
        FieldValue.Integer => "(int)row.Integer()",
        FieldValue.Count => "row.Count()",
        FieldValue.Money => "row.Money()",
        FieldValue.Date => "row.Date()",
        FieldValue.Interval => "row.Interval()",
        FieldValue.Coordinates => "row.Coordinates()",
        FieldValue.Names or FieldValue.Identifiers => "row.Map()",
        FieldValue.Enum => $"({Enum(type.Enum!)})row.Number()",
        FieldValue.Reference => "row.Number()",
        _ => "row.Text()",
    };

    /// <summary>Reads a field from a row. A list is read as an array.</summary>
    public string Read(FieldType type)
    {
        if (!type.IsList)
            return ReadSingle(type);
        return type.Value switch
        {
            FieldValue.Reference => "row.Ordinals()",
            FieldValue.Text or FieldValue.Url or FieldValue.Language or FieldValue.Country => "row.Texts()",
            _ => $"row.List<{Single(type)}>(static (ref {Tables}.RowReader row) => {ReadSingle(type)})",
        };
    }

    /// <summary>What a record holds where it lacks the field.</summary>
    public string Absent(FieldSchema field) => field.Type switch
    {
        { IsList: true } => $"global::System.Array.Empty<{Single(field.Type)}>()",
        _ when !field.Required => "null",
        { Value: FieldValue.Text or FieldValue.Url or FieldValue.Language or FieldValue.Country } => "\"\"",
        _ => "default",
    };

    /// <summary>The type of one value.</summary>
    public string Single(FieldType type) => type.Value switch
    {
        FieldValue.Flag => "bool",
        FieldValue.Integer => "int",
        FieldValue.Count => $"{Library}.Quantity",
        FieldValue.Money => $"{Library}.Money",
        FieldValue.Date => $"{Library}.EdtfDate",
        FieldValue.Interval => $"{Library}.EdtfInterval",
        FieldValue.Coordinates => $"{Library}.Coordinates",
        FieldValue.Names or FieldValue.Identifiers => $"{Library}.TextMap",
        FieldValue.Enum => Enum(type.Enum!),
        FieldValue.Reference => type.IsUnion ? $"{Library}.ScoRecord" : Class(type.Targets[0]),
        _ => "string",
    };
}
