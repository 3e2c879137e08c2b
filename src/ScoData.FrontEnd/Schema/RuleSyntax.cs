namespace ScoData.FrontEnd.Schema;

/// <summary>What a rule names in a schema.</summary>
internal enum RuleArgument
{
    /// <summary>A field of the same kind.</summary>
    Field,

    /// <summary>A list of fields of the same kind.</summary>
    Fields,

    /// <summary>A kind.</summary>
    Kind,
}

/// <summary>How a schema writes a rule, and when it may.</summary>
/// <param name="Key">Its key: <c>not-after</c>.</param>
/// <param name="Argument">What it names.</param>
/// <param name="Summary">What it demands, as editors show it.</param>
internal sealed record RuleSyntax(string Key, RuleArgument Argument, string Summary)
{
    /// <summary>Whether a field may be named, and what may be named in words.</summary>
    public (Func<FieldDefinition, bool> Fits, string Wanted) Named { get; init; } = (_ => true, "field");

    /// <summary>Why a field may not have the rule, or null where it may.</summary>
    public Func<DatasetSchema, KindDefinition, FieldDefinition, string?> FindMisuse { get; init; } = (_, _, _) => null;
}
