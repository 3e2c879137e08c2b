namespace ScoData;

/// <summary>Says how far claims on one field agree, and counts the witnesses of each value.</summary>
internal static class AgreementRule
{
    public static Agreement Of(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return Agreement.Missing;

        var values = ByValue(claims);
        var rivals = RivalsAmong(values);
        if (rivals.Length > 0)
        {
            return MajorityOf(rivals) is not null ? Agreement.Majority
                : Witnesses.Of(SourcesOf(rivals.SelectMany(same => same))).Count > 1 ? Agreement.Conflict
                : Agreement.Unclear;
        }

        if (values.Length == 1)
            return Witnesses.Of(SourcesOf(claims)).Count > 1 ? Agreement.Confirmed : Agreement.Single;
        return Pairs(values).All(pair => Compatibility.Of(pair.First[0], pair.Second[0])) ? Agreement.Compatible : Agreement.Successive;
    }

    /// <summary>The claim whose value more than half of the witnesses give, and give alone; null if there is none. If all values can be true, there is no side to take.</summary>
    public static Claim? MajorityOf(IReadOnlyList<Claim> claims)
    {
        var values = ByValue(claims);
        return values.Length == 1 ? claims[0] : MajorityOf(RivalsAmong(values));
    }

    private static Claim? MajorityOf(Claim[][] rivals)
    {
        var witnesses = Witnesses.Of(SourcesOf(rivals.SelectMany(same => same)));
        if (witnesses.Count <= 1)
            return null;
        var given = rivals.Select(same => witnesses.Among(SourcesOf(same))).ToArray();
        // How many of the values each witness gives.
        var count = given.SelectMany(same => same).GroupBy(witness => witness).ToDictionary(same => same.Key, same => same.Count());
        for (var i = 0; i < rivals.Length; i++)
        {
            if (given[i].Count(witness => count[witness] == 1) * 2 > witnesses.Count)
                return rivals[i][0];
        }

        return null;
    }

    /// <summary>The values that another one rules out. A coarser value that all others fit takes no side.</summary>
    private static Claim[][] RivalsAmong(Claim[][] values) =>
        values.Length == 1 ? [] : [.. values.Where(value => values.Any(other => other != value && !CanStandTogether(value, other)))];

    private static bool CanStandTogether(Claim[] first, Claim[] second) =>
        Compatibility.Of(first[0], second[0]) || first.All(one => second.All(other => Compatibility.AreSuccessive(one.AsOf, other.AsOf)));

    private static IEnumerable<(Claim[] First, Claim[] Second)> Pairs(Claim[][] values) =>
        values.SelectMany((value, i) => values.Skip(i + 1).Select(other => (value, other)));

    private static Claim[][] ByValue(IEnumerable<Claim> claims) => [.. claims.GroupBy(ValueWords.Key, StringComparer.Ordinal).Select(same => same.ToArray())];

    private static IEnumerable<ISource> SourcesOf(IEnumerable<Claim> claims) => claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source);
}
