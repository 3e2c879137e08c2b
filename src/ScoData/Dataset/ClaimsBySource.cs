using System.Collections.Immutable;

namespace ScoData;

/// <summary>All claims of the dataset by the sources that give them, worked out when it is first asked for.</summary>
internal static class ClaimsBySource
{
    private static readonly Dictionary<ISource, ImmutableArray<Claim>> All = (
        from kind in ScoDataset.Kinds
        from record in kind.Records
        from claim in record.Claims
        from source in claim.Sources.Select(citation => citation.Source).Distinct()
        group claim by source).ToDictionary(claims => claims.Key, claims => claims.ToImmutableArray());

    public static ImmutableArray<Claim> Of(ISource source) => All.TryGetValue(source, out var claims) ? claims : ImmutableArray<Claim>.Empty;
}
