using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Calendar;

/// <summary>What the description of an event says: how sure it is, what other dates there are, and who says so.</summary>
internal static class EventDescription
{
    /// <summary>The lines.</summary>
    /// <param name="record">The record.</param>
    public static IEnumerable<string> Lines(ScoRecord record)
    {
        var time = record.Kind.TimeField!;
        var dates = record.ClaimsOn(time.Name);
        if (record.Claims.FirstOrDefault(claim => claim.Field.Name == "status" && claim.Rank == ClaimRank.Preferred) is { } status)
            yield return $"Status: {status.Text}. {status.Field.Values.Single(value => value.Name == status.Text).Summary}";
        if (record.Time is { IsUncertain: true } or { IsApproximate: true })
            yield return $"The date is not certain: {dates[0].Text}.";
        foreach (var claim in dates.Skip(1))
            yield return $"But also: {claim.Text} ({Sources(claim)}).{Noted(claim)}";
        if (AgreementWords.Of(record.AgreementOn(time.Name), dates) is { } agreement && record.AgreementOn(time.Name).IsDisagreement())
            yield return agreement;
        if (dates[0].Note is { } note)
            yield return $"Note: {note}";
        foreach (var citation in dates[0].Sources)
            yield return $"Source: {citation}";
        yield return RecordLookup.PathOf(record);
    }

    private static string Sources(Claim claim) => string.Join(", ", claim.Sources.Select(citation => citation.Source.Id));

    private static string Noted(Claim claim) => claim.Note is { } note ? $" {note}" : "";
}
