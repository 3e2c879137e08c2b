using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>The fields that several rules may name, each with its description for messages.</summary>
internal static class NamedFields
{
    /// <summary>A field that refers to one record of the same dataset.</summary>
    public static (Func<FieldDefinition, bool> Fits, string Expected) SingleReference { get; } =
        (field => field is { IsList: false, Targets.Count: > 0 } && !field.Targets.Any(KindName.IsForeign), "single reference to a kind of this schema");

    /// <summary>Why a field cannot have a rule that compares times, or null if it can.</summary>
    public static string? NoSingleTime(string rule, KindDefinition kind, FieldDefinition field) =>
        field.IsSingleTime ? null : $"'{rule}' is for a date or interval field; '{field.Name}' of '{kind.Name}' is not one";

    /// <summary>A field by which records can be grouped.</summary>
    public static (Func<FieldDefinition, bool> Fits, string Expected) SingleValue { get; } = (field => !field.IsList, "single value");
}
