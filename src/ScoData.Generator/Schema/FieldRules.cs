using ScoData.Generator.Collections;

namespace ScoData.Generator.Schema;

/// <summary>What must hold between a field and others. Each rule names fields of the same kind.</summary>
/// <param name="NotAfter">A date field: this date may not be later.</param>
/// <param name="Within">A reference: this date must lie in the time of the record that it refers to.</param>
/// <param name="Requires">A field that must be there where this one is.</param>
/// <param name="Among">Reference fields: each reference of this one must stand under one of them, where a record has any.</param>
/// <param name="PartOf">A reference: this count is a part of the field of the same name of the record that it refers to.</param>
internal sealed record FieldRules(string? NotAfter, string? Within, string? Requires, EquatableArray<string> Among, string? PartOf)
{
    public static readonly FieldRules None = new(null, null, null, default, null);

    /// <summary>The fields that the rules name, each under the key that names it.</summary>
    public IEnumerable<(string Key, string Field)> Named()
    {
        if (NotAfter is not null)
            yield return ("not-after", NotAfter);
        if (Within is not null)
            yield return ("within", Within);
        if (Requires is not null)
            yield return ("requires", Requires);
        foreach (var field in Among.ToArray())
            yield return ("among", field);
        if (PartOf is not null)
            yield return ("part-of", PartOf);
    }
}
