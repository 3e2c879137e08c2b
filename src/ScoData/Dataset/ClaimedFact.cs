namespace ScoData;

/// <summary>A field of a record with what sources say of it.</summary>
public sealed class ClaimedFact : IEquatable<ClaimedFact>
{
    internal ClaimedFact(ScoRecord record, FieldInfo field, Agreement agreement, IReadOnlyList<Claim> claims)
    {
        Record = record;
        Field = field;
        Agreement = agreement;
        Claims = claims;
    }

    /// <summary>The record.</summary>
    public ScoRecord Record { get; }

    /// <summary>The field.</summary>
    public FieldInfo Field { get; }

    /// <summary>How far the sources agree.</summary>
    public Agreement Agreement { get; }

    /// <summary>What each of them says, the preferred value first.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The record, the field and the values in words.</summary>
    public override string ToString() => $"{Record.Label}, {Field.Name}: {string.Join(" | ", Claims.Select(claim => claim.Text))}";

    /// <summary>Whether both are about the same field of the same record.</summary>
    /// <param name="other">The other fact.</param>
    public bool Equals(ClaimedFact? other) => other is not null && Record.Equals(other.Record) && Field.Equals(other.Field);

    /// <inheritdoc cref="Equals(ClaimedFact)"/>
    /// <param name="obj">The other fact.</param>
    public override bool Equals(object? obj) => Equals(obj as ClaimedFact);

    /// <summary>A hash code that equal facts share.</summary>
    public override int GetHashCode() => unchecked((Record.GetHashCode() * 397) ^ Field.GetHashCode());
}
