namespace ScoData;

/// <summary>Tells who stands behind a claim.</summary>
public static class ClaimStanding
{
    /// <summary>
    /// Whether every source of the claim is an encyclopedia (<see cref="Standing.Encyclopedia"/>), or rests on one: a source
    /// that is known only through the citation of an encyclopedia says no more than that.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentNullException">The claim is null.</exception>
    public static bool IsFromEncyclopediaOnly(this Claim claim)
    {
        var sources = (claim ?? throw new ArgumentNullException(nameof(claim))).Sources;
        return sources.Count > 0 && sources.All(citation => citation.Source is Source { IsEncyclopedic: true });
    }
}
