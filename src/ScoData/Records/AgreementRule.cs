namespace ScoData;

/// <summary>Counts the sources behind each value. A source that is behind several values speaks for none of them.</summary>
internal static class AgreementRule
{
    public static Agreement Of(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return Agreement.Missing;

        var values = claims.GroupBy(ClaimText.Key, StringComparer.Ordinal).Select(SourcesOf).ToArray();
        var all = values.SelectMany(sources => sources).Distinct().ToArray();
        if (values.Length == 1)
            return all.Length > 1 ? Agreement.Confirmed : Agreement.Single;
        if (all.Length <= 1)
            return Agreement.Unclear;

        var clear = all.Where(source => values.Count(sources => sources.Contains(source)) == 1).ToArray();
        return values.Any(sources => clear.Count(sources.Contains) * 2 > all.Length) ? Agreement.Majority : Agreement.Conflict;
    }

    private static HashSet<ISource> SourcesOf(IEnumerable<Claim> claims) => [.. claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source)];
}
