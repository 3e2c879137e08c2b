using ScoData.Generator.Collections;

namespace ScoData.Generator.Schema;

/// <summary>What must hold between a field and others, of its own record or of other records.</summary>
internal sealed record FieldRules
{
    public static readonly FieldRules None = new();

    /// <summary>A date field: this date may not be later.</summary>
    public string? NotAfter { get; init; }

    /// <summary>A reference: this date must lie in the time of the record that it refers to.</summary>
    public string? Within { get; init; }

    /// <summary>A field that must be there where this one is.</summary>
    public string? Requires { get; init; }

    /// <summary>Reference fields: each reference of this one must stand under one of them, where a record has any.</summary>
    public EquatableArray<string> Among { get; init; }

    /// <summary>A reference: this count is a part of the field of the same name of the record that it refers to.</summary>
    public string? PartOf { get; init; }

    /// <summary>Fields: of the records that are alike in them, a later one has a greater number in this field.</summary>
    public EquatableArray<string> Ascending { get; init; }

    /// <summary>Fields: of the records that are alike in them, no two may overlap in the time of this field.</summary>
    public EquatableArray<string> Exclusive { get; init; }

    /// <summary>A kind: at the time of the record, each that this field refers to must be referred to by a record of that kind.</summary>
    public string? Holding { get; init; }

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
        foreach (var field in Ascending.ToArray())
            yield return ("ascending", field);
        foreach (var field in Exclusive.ToArray())
            yield return ("exclusive", field);
    }
}
