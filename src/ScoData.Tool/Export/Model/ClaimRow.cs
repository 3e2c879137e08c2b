using ScoData.Tool.Lookup;

namespace ScoData.Tool.Export.Model;

/// <summary>A claim with an id of its own, as tables need one.</summary>
/// <param name="Id">Record, field and place among the claims on it, the preferred one being 1: <c>exercises/peace-mission-2010/personnel/1</c>.</param>
/// <param name="Claim">The claim.</param>
internal sealed record ClaimRow(string Id, Claim Claim)
{
    /// <summary>The claims of a record, in their order.</summary>
    /// <param name="record">The record.</param>
    public static IEnumerable<ClaimRow> Of(ScoRecord record) =>
        from claims in record.Claims.GroupBy(claim => claim.Field)
        from row in claims.Select((claim, place) => new ClaimRow($"{RecordLookup.PathOf(record)}/{claims.Key.Name}/{place + 1}", claim))
        select row;
}
