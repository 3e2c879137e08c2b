using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.Tables;

namespace ScoData.FrontEnd.Schema;

/// <summary>One field of a kind.</summary>
/// <param name="Index">Its place among the fields of the kind: its address in records and rows.</param>
/// <param name="Name">Its key in the data: <c>part-of</c>.</param>
/// <param name="MemberName">Its C# name: <c>PartOf</c>.</param>
/// <param name="Type">What a single value is.</param>
/// <param name="IsList">Whether it holds a list of such values.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Required">Whether every record must have it.</param>
/// <param name="Unit">What a count counts, or the unit of a measurement.</param>
/// <param name="Inverse">The C# name of the inverse property on the kinds that it refers to.</param>
/// <param name="Query">The C# name of the query by its values.</param>
/// <param name="Rules">The rules on it.</param>
/// <param name="CodingRule">How its value is chosen, for the codebook.</param>
internal sealed record FieldDefinition(
    int Index,
    string Name,
    string MemberName,
    DataType Type,
    bool IsList,
    string Summary,
    bool Required,
    string? Unit,
    string? Inverse,
    string? Query,
    EquatableArray<RuleUse> Rules,
    string? CodingRule)
{
    private const string ListOf = "list of ";

    /// <summary>Whose words its values are.</summary>
    public FieldProvenance Provenance { get; init; }

    /// <summary>Whether values that differ can all be true.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The type as the schema writes it: <c>list of state</c>.</summary>
    public string TypeName => IsList ? ListOf + Type.Name : Type.Name;

    /// <summary>The kinds that it may refer to; none if it is not a reference.</summary>
    public EquatableArray<string> Targets => Type is ReferenceType reference ? reference.Targets : default;

    /// <summary>Whether a reference must name its kind, because it may be one of several.</summary>
    public bool IsUnion => Targets.Count > 1;

    /// <summary>Whether it holds one value that puts something in time.</summary>
    public bool IsSingleTime => Type.IsTime && !IsList;

    /// <summary>Whether a record without it has null in C#; lists and maps are empty.</summary>
    public bool IsNullable => !Required && !IsList && !Type.IsMap;

    /// <summary>Whether records are looked up by the values of this field.</summary>
    public bool IsIndexed => Inverse is not null || Query is not null;

    /// <summary>Whether a type in a schema is a list, and the type of its items.</summary>
    public static (bool IsList, string Item) ParseType(string type) =>
        type.StartsWith(ListOf, StringComparison.Ordinal) ? (true, type.Substring(ListOf.Length)) : (false, type);

    /// <summary>The rule with a key, or null if the field does not have it.</summary>
    public RuleUse? FindRule(string key)
    {
        foreach (var rule in Rules)
        {
            if (rule.Key == key)
                return rule;
        }

        return null;
    }

    /// <summary>A text that is the same for equal values. The order of a list does not matter.</summary>
    public string CanonicalText(Value value) =>
        value is ListValue list ? string.Join("\n", list.Items.Select(Type.CanonicalText).OrderBy(item => item, StringComparer.Ordinal)) : Type.CanonicalText(value);

    /// <summary>Whether two values can both be true: a part of a list and the whole can.</summary>
    public bool AreCompatible(Value first, Value second)
    {
        if (IsOpen)
            return true;
        if (first is not ListValue one || second is not ListValue other)
            return Type.AreCompatible(first, second);
        string[][] lists = [[.. one.Items.Select(Type.CanonicalText)], [.. other.Items.Select(Type.CanonicalText)]];
        return !lists[0].Except(lists[1], StringComparer.Ordinal).Any() || !lists[1].Except(lists[0], StringComparer.Ordinal).Any();
    }

    /// <summary>The value as display text.</summary>
    public string DisplayText(Value value) => value is ListValue list ? ListText.Join(list.Items.Select(item => Type.DisplayText(item))) : Type.DisplayText(value, Unit);

    /// <summary>The value as a part of a citation.</summary>
    public string CitationText(Value value) => value is ListValue list ? string.Join("; ", list.Items.Select(Type.CitationText)) : Type.CitationText(value);

    /// <summary>Writes the value into a row.</summary>
    public void Write(RowWriter row, Value value)
    {
        if (value is not ListValue list)
        {
            Type.Write(row, value);
            return;
        }

        row.Number(list.Items.Count);
        foreach (var item in list.Items)
            Type.Write(row, item);
    }

    /// <summary>The C# type of its property.</summary>
    public string ClassName(TypeNames types)
    {
        var single = Type.ClassName(types);
        return !IsList ? (IsNullable ? single + "?" : single)
            : Type is ReferenceType ? $"{TypeNames.Library}.RecordList<{single}>"
            : $"{TypeNames.ImmutableArray}<{single}>";
    }
}
