namespace ScoData.Tool.Output;

/// <summary>Says how far sources agree.</summary>
internal static class AgreementWords
{
    // A longer value is not repeated.
    private const int LongestQuoted = 60;

    /// <summary>Whether there are different values.</summary>
    /// <param name="agreement">How far they agree.</param>
    public static bool IsDisagreement(this Agreement agreement) => agreement >= Agreement.Unclear;

    /// <summary>The remark on a field, or null if there is nothing to remark.</summary>
    /// <param name="agreement">How far the sources of the field agree.</param>
    /// <param name="claims">The claims on the field.</param>
    public static string? Of(Agreement agreement, IReadOnlyList<Claim> claims) => agreement switch
    {
        Agreement.Confirmed => $"{claims[0].Record.WitnessesOf(claims[0].Field.Name)} independent sources",
        Agreement.Compatible => "All of these can be true.",
        Agreement.Successive => "Each was true in its time.",
        Agreement.Unclear => "One source, which can be read in more than one way.",
        Agreement.Majority => $"Sources disagree: more than half of them say {MostSaid(claims[0])}.",
        Agreement.Conflict => "Sources disagree: no value has more than half of them.",
        _ => null,
    };

    // The value with the majority need not be the preferred one.
    private static string MostSaid(Claim said) => said.Record.MajorityOn(said.Field.Name)!.Text is { Length: <= LongestQuoted } most ? $"\"{most}\"" : "the same";
}
