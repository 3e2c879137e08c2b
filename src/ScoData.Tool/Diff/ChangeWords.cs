namespace ScoData.Tool.Diff;

/// <summary>Puts changes into words.</summary>
internal static class ChangeWords
{
    /// <summary>What became of a kind, record or field, and its values where it has any.</summary>
    /// <param name="change">The change.</param>
    public static string Of(Change change) => change.Type switch
    {
        ChangeType.KindAdded => $"kind added, with {Records(change)}",
        ChangeType.KindRemoved => $"kind removed, with {Records(change)}",
        ChangeType.RecordAdded => "record added",
        ChangeType.RecordRemoved => "record removed",
        ChangeType.RecordRenamed => $"record renamed, formerly {change.FormerPath}",
        ChangeType.FactAdded => $"added: {Claim(change.After)}",
        ChangeType.FactRemoved => $"removed: {Claim(change.Before)}",
        ChangeType.Corrected => $"corrected: {Values(change)}",
        ChangeType.Reranked => $"another value preferred: {Values(change)}",
        ChangeType.ClaimAdded => $"claim added: {Claim(change.After)}",
        ChangeType.ClaimRemoved => $"claim removed: {Claim(change.Before)}",
        _ => $"claim edited: {change.After?.Text} ({string.Join(". ", change.Edits)})",
    };

    /// <summary>A line that says which exports were compared, and how many differences there are.</summary>
    /// <param name="before">The old export.</param>
    /// <param name="after">The new export.</param>
    /// <param name="changes">The differences.</param>
    public static string Summary(ExportedDataset before, ExportedDataset after, IReadOnlyList<Change> changes)
    {
        var count = changes.Count switch
        {
            0 => "No differences",
            1 => "1 difference",
            var many => FormattableString.Invariant($"{many:N0} differences"),
        };
        return $"{count}: {Name(before)} → {Name(after)}.";
    }

    private static string Name(ExportedDataset dataset) => dataset.Version is { } version ? $"{dataset.Path} ({version})" : dataset.Path;

    private static string Records(Change change) => FormattableString.Invariant($"{change.Kind.Records.Count} {(change.Kind.Records.Count == 1 ? "record" : "records")}");

    // Two records can have one name.
    private static string Values(Change change) => change.Before?.Text == change.After?.Text
        ? $"{change.Before?.Text} [{change.Before?.Value}] → [{change.After?.Value}]"
        : $"{change.Before?.Text} → {Claim(change.After)}";

    private static string Claim(ExportedClaim? claim) =>
        claim is { Sources.Count: > 0 } ? $"{claim.Text} ({string.Join("; ", claim.Sources)})" : claim?.Text ?? "";
}
