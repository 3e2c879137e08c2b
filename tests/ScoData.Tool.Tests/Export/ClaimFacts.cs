namespace ScoData.Tool.Tests.Export;

/// <summary>What a reader of an export must find of a claim.</summary>
internal sealed record ClaimFacts(Claim Claim, int Number)
{
    /// <summary>All claims of the dataset, in its order.</summary>
    public static IReadOnlyList<ClaimFacts> All { get; } = [.. Kinds.Records.SelectMany(Of)];

    public static IEnumerable<ClaimFacts> Of(ScoRecord record) => record.Claims.Select((claim, place) =>
        new ClaimFacts(claim, 1 + record.Claims.Take(place).Count(other => other.Field == claim.Field)));

    public string Id => $"{Claim.Record.Kind.Plural}/{Claim.Record.Id}/{Claim.Field.Name}/{Number}";

    /// <summary>What is text on it: kind, id, field, rank, date and note.</summary>
    public string?[] Texts => [Claim.Record.Kind.Name, Claim.Record.Id, Claim.Field.Name, Number == 1 ? "preferred" : "normal", Claim.AsOf?.ToString(), Claim.Note];

    /// <summary>Who says so, and where.</summary>
    public IEnumerable<(string Id, string? Locator)> Sources => Claim.Sources.Select(citation => (citation.Source.Id, citation.Locator));
}
