using ScoData.FrontEnd.Collections;

namespace ScoData.FrontEnd.Schema;

/// <summary>A rule on a field of a schema.</summary>
/// <param name="Key">The key of the rule: <c>not-after</c>.</param>
/// <param name="Names">What the schema names under the key: fields of the same kind, or one kind; none if it names neither.</param>
/// <param name="Fields">The fields that it names, by their indexes.</param>
internal sealed record RuleUse(string Key, EquatableArray<string> Names, EquatableArray<int> Fields)
{
    /// <summary>The value under the key, for a rule that has one; otherwise empty.</summary>
    public string Value { get; init; } = "";

    /// <summary>The name, if there is only one.</summary>
    public string Name => Names[0];

    /// <summary>The field, if there is only one.</summary>
    public int Field => Fields[0];
}
