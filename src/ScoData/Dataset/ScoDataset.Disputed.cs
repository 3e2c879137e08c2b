namespace ScoData;

public static partial class ScoDataset
{
    /// <summary>
    /// Every field of every record on which sources disagree, or which a source leaves unclear, by kind and record. Values
    /// that can all be true are not among them: <see cref="FactsWith"/> finds those.
    /// </summary>
    public static IReadOnlyList<ClaimedFact> Disputed => Facts(agreement => agreement >= Agreement.Unclear, leastClaims: 2);

    /// <summary>Every field of every record whose sources agree so far, by kind and record.</summary>
    /// <param name="agreement">How far: <see cref="Agreement.Compatible"/> finds values that are only more or less exact.</param>
    public static IReadOnlyList<ClaimedFact> FactsWith(Agreement agreement) => Facts(found => found == agreement, leastClaims: 1);

    private static ClaimedFact[] Facts(Func<Agreement, bool> isWanted, int leastClaims) =>
    [
        .. from kind in Kinds
           from record in kind.Records
           from claims in record.Claims.GroupBy(claim => claim.Field)
           let all = claims.ToArray()
           where all.Length >= leastClaims
           let agreement = record.AgreementOn(claims.Key.Name)
           where isWanted(agreement)
           select new ClaimedFact(record, claims.Key, agreement, all),
    ];
}
