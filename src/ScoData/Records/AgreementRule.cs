namespace ScoData;

/// <summary>Counts the sources behind each value. A claim without a source counts as one.</summary>
internal static class AgreementRule
{
    public static Agreement Of(IReadOnlyList<Claim> claims)
    {
        if (claims.Count == 0)
            return Agreement.Missing;

        var weights = claims
            .GroupBy(ClaimText.Key, StringComparer.Ordinal)
            .Select(group => group.Sum(claim => Math.Max(1, claim.Sources.Count)))
            .ToArray();
        var total = weights.Sum();
        if (weights.Length == 1)
            return total == 1 ? Agreement.Single : Agreement.Confirmed;
        return weights.Max() * 2 > total ? Agreement.Majority : Agreement.Conflict;
    }
}
