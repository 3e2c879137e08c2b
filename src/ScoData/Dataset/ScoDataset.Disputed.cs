namespace ScoData;

public static partial class ScoDataset
{
    /// <summary>Every field of every record on which sources disagree, or which a source leaves unclear, by kind and record.</summary>
    public static IReadOnlyList<DisputedFact> Disputed =>
    [
        .. from kind in Kinds
           from record in kind.Records
           from claims in record.Claims.GroupBy(claim => claim.Field)
           let all = claims.ToArray()
           where all.Length > 1
           let agreement = record.AgreementOn(claims.Key.Name)
           where agreement >= Agreement.Unclear
           select new DisputedFact(record, claims.Key, agreement, all),
    ];
}
