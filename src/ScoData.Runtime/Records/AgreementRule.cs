
namespace ScoData;

/// <summary>Counts the sources of each value. A source that gives several values counts for none of them.</summary>
internal static class AgreementRule
{
    public static Agreement Of(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return Agreement.Missing;

        var values = ByValue(claims);
        var all = SourcesOf(claims).Count;
        if (values.Length == 1)
            return all > 1 ? Agreement.Confirmed : Agreement.Single;
        if (all <= 1)
            return Agreement.Unclear;
        return MajorityOf(claims) is null ? Agreement.Conflict : Agreement.Majority;
    }

    /// <summary>The claim whose value more than half of the sources give, and give alone; null if there is none.</summary>
    public static Claim? MajorityOf(IReadOnlyList<Claim> claims)
    {
        var values = ByValue(claims);
        var sources = values.Select(SourcesOf).ToArray();
        var all = SourcesOf(claims).Count;
        // How many of the values each source gives.
        var given = sources.SelectMany(same => same).GroupBy(source => source).ToDictionary(same => same.Key, same => same.Count());
        for (var i = 0; i < values.Length; i++)
        {
            var alone = sources[i].Count(source => given[source] == 1);
            if (alone * 2 > all)
                return values[i][0];
        }

        return null;
    }

    private static Claim[][] ByValue(IEnumerable<Claim> claims) => [.. claims.GroupBy(ValueWords.Key, StringComparer.Ordinal).Select(same => same.ToArray())];

    private static HashSet<ISource> SourcesOf(IEnumerable<Claim> claims) => [.. claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source)];
}
