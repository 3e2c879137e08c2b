using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ScoData;

/// <summary>A field that the records of a kind can have.</summary>
public sealed partial class FieldInfo
{
    /// <summary>For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FieldInfo(string name, string memberName, FieldType type, string summary, string? unit, bool required, FieldProvenance provenance, bool open, params AllowedValue[] values)
    {
        Name = name;
        MemberName = memberName;
        Type = type;
        Summary = summary;
        Unit = unit;
        IsRequired = required;
        Provenance = provenance;
        IsOpen = open;
        Values = values.ToImmutableArray();
    }

    /// <summary>The name of the field in the data: <c>personnel</c>.</summary>
    public string Name { get; }

    /// <summary>The name of the C# property: <c>Personnel</c>.</summary>
    public string MemberName { get; }

    /// <summary>The type: what a single value is, and whether the field holds a list. As text it is what the schema writes: <c>list of state</c>.</summary>
    public FieldType Type { get; }

    /// <summary>Whether the field holds a list.</summary>
    public bool IsList => Type.IsList;

    /// <summary>What the field means.</summary>
    public string Summary { get; }

    /// <summary>What a count counts, such as people, or the unit of a measurement, such as km.</summary>
    public string? Unit { get; }

    /// <summary>Whether every record of the kind has the field.</summary>
    public bool IsRequired { get; }

    /// <summary>Whose words the values are: those of sources, of the editors, or of a register.</summary>
    public FieldProvenance Provenance { get; }

    /// <summary>Whether values that differ can all be true: a list that need not be complete, a text that need not tell everything.</summary>
    public bool IsOpen { get; }

    /// <summary>The values that the field can take, for a closed vocabulary; else empty.</summary>
    public IReadOnlyList<AllowedValue> Values { get; }

    /// <summary>A value of the enum of the field, as the data writes it: generated enums number the words as <see cref="Values"/> does.</summary>
    internal string NameOf(Enum word) => Values[Convert.ToInt32(word, CultureInfo.InvariantCulture)].Name;

    /// <summary>The name of the field.</summary>
    public override string ToString() => Name;

    /// <summary>Whether it is the same field: there is one object for each.</summary>
    /// <param name="obj">The other field.</param>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The hash code of this field.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
