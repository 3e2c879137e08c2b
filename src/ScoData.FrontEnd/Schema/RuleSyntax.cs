using ScoData.FrontEnd.Fields;

namespace ScoData.FrontEnd.Schema;

/// <summary>What stands under the key of a rule in a schema.</summary>
internal enum RuleArgument
{
    /// <summary>A field of the same kind.</summary>
    Field,

    /// <summary>A list of fields of the same kind.</summary>
    Fields,

    /// <summary>A kind.</summary>
    Kind,

    /// <summary>True or false: whether the field has the rule.</summary>
    Flag,

    /// <summary>A value, such as a number.</summary>
    Value,
}

/// <summary>The syntax of a rule in a schema, and where it is allowed.</summary>
/// <param name="Key">Its key: <c>not-after</c>.</param>
/// <param name="Argument">What stands under the key.</param>
/// <param name="Summary">What it requires, as editors show it.</param>
internal sealed record RuleSyntax(string Key, RuleArgument Argument, string Summary)
{
    /// <summary>Whether the rule may name a field, and a description of such fields for messages.</summary>
    public (Func<FieldDefinition, bool> Fits, string Expected) Named { get; init; } = (_ => true, "field");

    /// <summary>The reason why a field cannot have the rule, or null if it can.</summary>
    public Func<DatasetSchema, KindDefinition, FieldDefinition, string?> FindMisuse { get; init; } = (_, _, _) => null;

    /// <summary>What is wrong with the value of the rule on a field that can have it, as the end of a sentence; null if nothing is.</summary>
    public Func<FieldDefinition, RuleUse, string?> FindFault { get; init; } = (_, _) => null;

    /// <summary>The JSON Schema of the value, if the rule has one.</summary>
    public Func<Json> Form { get; init; } = TextType.Form;
}
