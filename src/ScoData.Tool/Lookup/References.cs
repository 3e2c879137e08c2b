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
    /// <summary>The preferred claims that refer to a record, found in one pass over all of them.</summary>
    private static readonly Lazy<ILookup<ScoRecord, Claim>> Preferred = new(() => ScoDataset.Kinds
        .SelectMany(kind => kind.Records)
        .SelectMany(record => record.Claims)
        .Where(claim => claim.Rank == ClaimRank.Preferred)
        .SelectMany(claim => ReferredTo(claim).Distinct(), (claim, target) => (Claim: claim, Target: target))
        .ToLookup(reference => reference.Target, reference => reference.Claim));

    /// <summary>The records that a record refers to, each once, in the order of its fields.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<ScoRecord> From(ScoRecord record) =>
        [.. record.Claims.SelectMany(ReferredTo).Where(target => target != record).Distinct()];

    /// <summary>The records that refer to a record in their preferred values, by kind and field.</summary>
    /// <param name="record">The record.</param>
    public static IReadOnlyList<Referrers> To(ScoRecord record) =>
        [.. Preferred.Value[record].GroupBy(claim => (claim.Record.Kind, claim.Field)).Select(claims => new Referrers(claims.Key.Kind, claims.Key.Field, [.. claims.Select(claim => claim.Record)]))];

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
