using System.ComponentModel;

namespace ScoData;

public abstract partial class ScoRecord : IComparable<ScoRecord>, IComparable
{
    /// <summary>
    /// Puts records in order: those of one kind as <c>All</c> lists them, by time or else by id; kinds by their names. It is what
    /// <c>OrderBy(record => record)</c>, sorted collections and sets of F# use.
    /// </summary>
    /// <param name="other">The record to compare with.</param>
    /// <returns>Less than 0 if this one comes first, greater than 0 if the other does, 0 if they are the same.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(ScoRecord? other)
    {
        if (ReferenceEquals(this, other))
            return 0;
        if (other is null)
            return 1;
        if (Kind == other.Kind)
            return Ordinal.CompareTo(other.Ordinal);
        var order = string.CompareOrdinal(Kind.Plural, other.Kind.Plural);
        // Kinds of two datasets may have the same name.
        return order != 0 ? order : string.CompareOrdinal(GetType().FullName, other.GetType().FullName);
    }

    int IComparable.CompareTo(object? obj) => obj is null or ScoRecord
        ? CompareTo((ScoRecord?)obj)
        : throw new ArgumentException($"A record cannot be compared with a {obj.GetType().Name}.", nameof(obj));
}
