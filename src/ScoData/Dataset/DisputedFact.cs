namespace ScoData;

/// <summary>A field of a record on which sources disagree, or which a source leaves unclear.</summary>
public sealed class DisputedFact
{
    internal DisputedFact(ScoRecord record, FieldInfo field, Agreement agreement, IReadOnlyList<Claim> claims)
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

    /// <summary>How far the sources agree: <see cref="Agreement.Unclear"/>, <see cref="Agreement.Majority"/> or <see cref="Agreement.Conflict"/>.</summary>
    public Agreement Agreement { get; }

    /// <summary>What each of them says, the preferred value first.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The record, the field and the values in words.</summary>
    public override string ToString() => $"{Record.Label}, {Field.Name}: {string.Join(" | ", Claims.Select(claim => claim.Text))}";
}
