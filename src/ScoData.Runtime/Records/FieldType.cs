using System.Collections.Immutable;
using System.ComponentModel;

namespace ScoData;

/// <summary>The type of a field: what a single value is, and whether the field holds a list of them.</summary>
public sealed partial class FieldType : IEquatable<FieldType>
{
    private const string ListOf = "list of ";

    /// <summary>For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FieldType(FieldValueType valueType, string itemName, bool isList, params string[] targets)
    {
        ValueType = valueType;
        ItemName = itemName;
        IsList = isList;
        Targets = targets.ToImmutableArray();
    }

    /// <summary>The type as the schema writes it: <c>count</c>, <c>list of state</c>, <c>meeting or event</c>.</summary>
    public string Name => IsList ? ListOf + ItemName : ItemName;

    /// <summary>The type of a single value as the schema writes it: <c>state</c> for <c>list of state</c>. Else the same as <see cref="Name"/>.</summary>
    public string ItemName { get; }

    /// <summary>What a single value is: of a list, one item.</summary>
    public FieldValueType ValueType { get; }

    /// <summary>Whether the field holds a list.</summary>
    public bool IsList { get; }

    /// <summary>
    /// The kinds whose records a reference can name, as the schema writes them: <c>meeting</c>, <c>event</c>. Those of another
    /// dataset are the full names of their classes. Empty if <see cref="ValueType"/> is not <see cref="FieldValueType.Reference"/>.
    /// </summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Whether a single value is a <see cref="TextMap"/>.</summary>
    internal bool IsMap => ValueType is FieldValueType.Names or FieldValueType.Identifiers;

    /// <summary>The type as the schema writes it.</summary>
    public override string ToString() => Name;

    /// <summary>Whether both are the same type, with the same kinds that a reference can name.</summary>
    /// <param name="other">The other type.</param>
    public bool Equals(FieldType? other) =>
        other is not null && ValueType == other.ValueType && IsList == other.IsList && ItemName == other.ItemName && Targets.SequenceEqual(other.Targets);

    /// <inheritdoc cref="Equals(FieldType)"/>
    /// <param name="obj">The other type.</param>
    public override bool Equals(object? obj) => Equals(obj as FieldType);

    /// <summary>A hash code that equal types share.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
