using System.Text.Json;

namespace ScoData.Tool.Diff;

/// <summary>Puts changes into words.</summary>
internal static class ChangeWords
{
    /// <summary>What became of a kind, record or field, and its values if it has any.</summary>
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
        ChangeType.Corrected => $"corrected: {Values(change)}{(change.BeforeStays ? "; the former value stays as another" : "")}",
        ChangeType.Reranked => $"another value preferred: {Values(change)}",
        ChangeType.ClaimAdded => $"claim added: {Claim(change.After, change.IsAlike)}",
        ChangeType.ClaimRemoved => $"claim removed: {Claim(change.Before, change.IsAlike)}",
        _ => $"claim edited: {change.After?.Text} ({string.Join("; ", change.Edits)})",
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
    private static string Values(Change change)
    {
        var isAlike = change.Before?.Text == change.After?.Text;
        return $"{Text(change.Before, isAlike)} → {Claim(change.After, isAlike)}";
    }

    private static string Claim(ExportedClaim? claim, bool withValue = false) =>
        claim is { Sources.Count: > 0 } ? $"{Text(claim, withValue)} ({string.Join("; ", claim.Sources)})" : Text(claim, withValue);

    private static string Text(ExportedClaim? claim, bool withValue) =>
        claim is null ? "" : withValue ? $"{claim.Text} [{Value(claim.Value)}]" : claim.Text;

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Value)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(property => $"{property.Name}: {Value(property.Value)}")),
        _ => value.ToString(),
    };
}
