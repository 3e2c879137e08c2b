using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using ScoData.Tables;

namespace ScoData;

/// <summary>
/// One record of the dataset, such as an exercise or a state. Records are immutable, there is exactly one object for each,
/// and two are equal only if they are the same record.
/// </summary>
[DebuggerDisplay("{Kind.Plural,nq}/{Id,nq}: {Label,nq}")]
public abstract partial class ScoRecord
{
    private IReadOnlyList<Claim>? _claims;

    /// <summary>For generated records only.</summary>
    /// <param name="ordinal">The place of the record in its table.</param>
    /// <param name="id">The id of the record.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ScoRecord(int ordinal, string id)
    {
        Ordinal = ordinal;
        Id = id;
    }

    /// <summary>
    /// The id of the record, unique within its kind: <c>peace-mission-2010</c>. It is stable: a record that is renamed
    /// is still found by its old id, which is in <see cref="FormerIds"/>.
    /// </summary>
    public string Id { get; }

    /// <summary>The ids that the record had before it was renamed, by which it is still found; empty for most.</summary>
    public IReadOnlyList<string> FormerIds => Table.FormerIdsOf(this);

    /// <summary>The name to show for the record.</summary>
    public abstract string Label { get; }

    /// <summary>When it was, by the preferred value of the field that puts its kind in time; null if that is not known.</summary>
    public virtual EdtfInterval? Time => null;

    /// <summary>What kind of record it is, and which fields that kind has.</summary>
    public KindInfo Kind => Table.Kind;

    /// <summary>
    /// Everything that sources say about the record: field, value, rank, date, sources and note, in the order of the fields,
    /// the preferred claim on each field first.
    /// </summary>
    public IReadOnlyList<Claim> Claims => _claims ?? Interlocked.CompareExchange(ref _claims, Table.ReadClaims(this), null) ?? _claims;

    /// <summary>The claims on one field, the preferred one first; empty if no source gives the field.</summary>
    /// <param name="field">The name of the field in the data or in C#: <c>personnel</c> or <c>nameof(Exercise.Personnel)</c>.</param>
    /// <exception cref="ArgumentException">The kind has no such field; the message names near matches.</exception>
    public IReadOnlyList<Claim> ClaimsOn(string field)
    {
        var info = Kind.GetField(field, nameof(field));
        return Claims.Where(claim => claim.Field == info).ToImmutableArray();
    }

    /// <summary>How far the sources agree on one field.</summary>
    /// <param name="field">The name of the field in the data or in C#: <c>personnel</c> or <c>nameof(Exercise.Personnel)</c>.</param>
    /// <exception cref="ArgumentException">The kind has no such field; the message names near matches.</exception>
    public Agreement AgreementOn(string field) => AgreementRule.Of(ClaimsOn(field));

    /// <summary>
    /// How many independent witnesses give one field a value: sources that were read, where those that rest on one another
    /// count as one. See <see cref="Agreement"/>.
    /// </summary>
    /// <param name="field">The name of the field in the data or in C#: <c>personnel</c> or <c>nameof(Exercise.Personnel)</c>.</param>
    /// <exception cref="ArgumentException">The kind has no such field; the message names near matches.</exception>
    public int WitnessesOf(string field) => Witnesses.Of(ClaimsOn(field).SelectMany(claim => claim.Sources).Select(citation => citation.Source)).Count;

    /// <summary>
    /// The claim on one field whose value more than half of its sources give, and give alone; null if there is none.
    /// It need not be the preferred one.
    /// </summary>
    /// <param name="field">The name of the field in the data or in C#: <c>personnel</c> or <c>nameof(Exercise.Personnel)</c>.</param>
    /// <exception cref="ArgumentException">The kind has no such field; the message names near matches.</exception>
    public Claim? MajorityOn(string field) => AgreementRule.MajorityOf(ClaimsOn(field));

    /// <summary>Every source that the claims cite, with the place in it, once, in the order of the claims.</summary>
    public IReadOnlyList<Citation> Sources => Claims
        .SelectMany(claim => claim.Sources)
        .Distinct()
        .ToImmutableArray();

    /// <summary>The name to show for the record.</summary>
    public override string ToString() => Label;

    // The same as without them. But they say that a record is compared as one thing: libraries of assertions compare other
    // classes property by property, and from a record the whole dataset can be reached.

    /// <summary>Whether it is the same record.</summary>
    /// <param name="obj">The other record.</param>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <summary>The hash code of this record.</summary>
    public sealed override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The place of the record in its table, from 0. It may change from one version of the data to the next.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int Ordinal { get; }

    /// <summary>The table that the record was read from.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract RecordTable Table { get; }
}
