namespace ScoData.Tool.Lookup;

/// <summary>The type of a field, taken apart.</summary>
/// <param name="Item">The type of one value, as the schema writes it: <c>count</c>, <c>meeting or event</c>.</param>
/// <param name="IsList">Whether the field holds a list of them.</param>
/// <param name="Targets">The kinds that a value refers to; empty where it is no reference.</param>
internal sealed record FieldType(string Item, bool IsList, IReadOnlyList<KindInfo> Targets)
{
    private const string ListOf = "list of ";

    /// <summary>Whether a value refers to a record.</summary>
    public bool IsReference => Targets.Count > 0;

    /// <summary>Whether a value is a set of texts, each under a key.</summary>
    public bool IsMap => Item is "names" or "identifiers";

    /// <summary>The type of a field.</summary>
    /// <param name="field">The field.</param>
    public static FieldType Of(FieldInfo field)
    {
        var item = field.IsList ? field.Type[ListOf.Length..] : field.Type;
        var targets = item.Split(" or ").Select(name => ScoDataset.Kinds.FirstOrDefault(kind => kind.Name == name)).ToArray();
        return new FieldType(item, field.IsList, targets.Contains(null) ? [] : [.. targets.Select(target => target!)]);
    }
}
