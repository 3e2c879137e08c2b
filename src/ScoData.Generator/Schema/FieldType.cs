using ScoData.Generator.Collections;

namespace ScoData.Generator.Schema;

/// <summary>What a single value of a field is. Generated code knows each by its name here, as a member of ScoData.FieldValueType.</summary>
internal enum FieldValue
{
    Text,
    Flag,
    Integer,
    Count,
    Money,
    Date,
    Interval,
    Url,
    Language,
    Country,
    Coordinates,
    Identifiers,
    Names,
    Enum,
    Reference,
}

/// <summary>The type of a field: a value type, and whether the field holds a list of them.</summary>
/// <param name="Value">What a single value is.</param>
/// <param name="IsList">Whether the field holds a list.</param>
/// <param name="Enum">The enum, for <see cref="FieldValue.Enum"/>.</param>
/// <param name="Targets">The kinds that may be referred to, for <see cref="FieldValue.Reference"/>: own ones, and those of other datasets by their classes.</param>
internal sealed record FieldType(FieldValue Value, bool IsList, string? Enum, EquatableArray<string> Targets)
{
    private const string ListOf = "list of ";

    /// <summary>Whether a reference must name its kind, because the field takes several.</summary>
    public bool IsUnion => Targets.Count > 1;

    /// <summary>The type of a single value as the schema writes it.</summary>
    public string ItemName => Value switch
    {
        FieldValue.Enum => Enum!,
        FieldValue.Reference => string.Join(" or ", Targets),
        _ => SimpleTypes.First(pair => pair.Value == Value).Key,
    };

    /// <summary>The type as the schema writes it.</summary>
    public override string ToString() => IsList ? ListOf + ItemName : ItemName;

    /// <summary>Whether the schema writes a list.</summary>
    public static bool IsListOf(string type) => type.StartsWith(ListOf, StringComparison.Ordinal);

    /// <summary>The names that the schema writes as a type: one, or several with 'or' between.</summary>
    public static string[] NamesIn(string type) =>
        (IsListOf(type) ? type.Substring(ListOf.Length) : type).Split([" or "], StringSplitOptions.None);

    /// <summary>The types that need no declaration.</summary>
    public static readonly IReadOnlyDictionary<string, FieldValue> SimpleTypes = new Dictionary<string, FieldValue>(StringComparer.Ordinal)
    {
        ["text"] = FieldValue.Text,
        ["flag"] = FieldValue.Flag,
        ["integer"] = FieldValue.Integer,
        ["count"] = FieldValue.Count,
        ["money"] = FieldValue.Money,
        ["date"] = FieldValue.Date,
        ["interval"] = FieldValue.Interval,
        ["url"] = FieldValue.Url,
        ["language"] = FieldValue.Language,
        ["country"] = FieldValue.Country,
        ["coordinates"] = FieldValue.Coordinates,
        ["identifiers"] = FieldValue.Identifiers,
        ["names"] = FieldValue.Names,
    };
}
