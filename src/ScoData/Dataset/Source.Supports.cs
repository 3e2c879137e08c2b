namespace ScoData;

public sealed partial class Source
{
    /// <summary>Every claim in the dataset that names this source: what rests on it. The claims about the source itself are its <see cref="ScoRecord.Claims"/>.</summary>
    public IReadOnlyList<Claim> SupportedClaims => ClaimsBySource.Of(this);
}
