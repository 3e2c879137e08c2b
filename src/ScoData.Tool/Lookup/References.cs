using System.Collections;

namespace ScoData.Tool.Lookup;

/// <summary>A field by which records of a kind refer to a record.</summary>
/// <param name="Kind">The kind of the records that refer to it.</param>
/// <param name="Field">The field that they do it by.</param>
/// <param name="Records">The records.</param>
internal sealed record Referrers(KindInfo Kind, FieldInfo Field, IReadOnlyList<ScoRecord> Records);

/// <summary>Follows references between records, in both directions.</summary>
internal static class References
{
    /// <summary>The records that a record refers to, each once, in the order of its fields.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<ScoRecord> From(ScoRecord record) =>
        [.. record.Claims.SelectMany(ReferredTo).Where(target => target != record).Distinct()];

    /// <summary>The records that refer to a record in their preferred values, by kind and field.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<Referrers> To(ScoRecord record) =>
    [
        .. from kind in ScoDataset.Kinds
           from claim in kind.Records.SelectMany(other => other.Claims)
           where claim.Rank == ClaimRank.Preferred && ReferredTo(claim).Contains(record)
           group claim.Record by (Kind: kind, claim.Field) into referrers
           select new Referrers(referrers.Key.Kind, referrers.Key.Field, [.. referrers]),
    ];

    /// <summary>The records for which something rests on a source.</summary>
    /// <param name="source">The source.</param>
    public static IReadOnlyList<ScoRecord> CitedBy(Source source) => [.. source.SupportedClaims.Select(claim => claim.Record).Distinct()];

    /// <summary>The records that a claim refers to, in the order of its list; none if its value is no reference.</summary>
    /// <param name="claim">The claim.</param>
    public static IEnumerable<ScoRecord> ReferredTo(Claim claim) => claim.Value switch
    {
        ScoRecord record => [record],
        string => [],
        IEnumerable list => list.OfType<ScoRecord>(),
        _ => [],
    };
}
