using System.Runtime.CompilerServices;

namespace ScoData;

/// <summary>What sources say about one field of a record. If they disagree, there are several claims on the field.</summary>
public sealed partial class Claim
{
    internal Claim(ScoRecord record, FieldInfo field, object value, ClaimRank rank, FieldProvenance provenance, IReadOnlyList<Citation> sources, EdtfDate? asOf, string? note)
    {
        Record = record;
        Field = field;
        Value = value;
        Rank = rank;
        Provenance = provenance;
        Sources = sources;
        AsOf = asOf;
        Note = note;
    }

    /// <summary>The record that the claim is about.</summary>
    public ScoRecord Record { get; }

    /// <summary>The field that the claim is about.</summary>
    public FieldInfo Field { get; }

    /// <summary>
    /// The value, of the type that the property of the field has: a <see cref="string"/>, a <see cref="Quantity"/>,
    /// an <see cref="EdtfInterval"/>, a <see cref="ScoRecord"/>, a list of them, and so on.
    /// </summary>
    public object Value { get; }

    /// <summary>Whether this is the value that the property of the field holds.</summary>
    public ClaimRank Rank { get; }

    /// <summary>Whose words the value is: that of its field, or editorial where the editors wrote what no source gives, such as a description in place of a name.</summary>
    public FieldProvenance Provenance { get; }

    /// <summary>The sources that say it; empty if the value is not reported and names none itself.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>The date to which the value refers, if the source gives one.</summary>
    public EdtfDate? AsOf { get; }

    /// <summary>A doubt or remark on the claim.</summary>
    public string? Note { get; }

    /// <summary>The value in words, with its unit: <c>more than 5,000 people</c>.</summary>
    public string Text => ValueWords.Of(Value, Field);

    /// <summary>The field and the value in words: <c>personnel: more than 5,000 people</c>.</summary>
    public override string ToString() => $"{Field.Name}: {Text}";

    /// <summary>Whether it is the same claim: there is one object for each.</summary>
    /// <param name="obj">The other claim.</param>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The hash code of this claim.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
