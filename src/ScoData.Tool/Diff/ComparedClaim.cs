using System.Text.Json;
using ScoData.Tool.Output;

namespace ScoData.Tool.Diff;

/// <summary>A claim in a form that can be compared with one of the other export.</summary>
internal sealed class ComparedClaim
{
    private readonly string _inOrder;
    private readonly ILookup<string, string?> _sources;

    private ComparedClaim(ExportedClaim claim, Renames renames)
    {
        Claim = claim;
        Value = Canonical(claim.Value, renames, inOrder: false);
        _inOrder = Canonical(claim.Value, renames, inOrder: true);
        _sources = claim.Sources.Select(renames.NewCitation).ToLookup(citation => citation.Id, citation => citation.Locator, StringComparer.Ordinal);
    }

    /// <summary>The claim.</summary>
    public ExportedClaim Claim { get; }

    /// <summary>The value, equal for two claims that say the same; the order of a list says nothing.</summary>
    public string Value { get; }

    /// <summary>The claims on a field, the preferred one first. Records that were renamed count by their new ids.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="renames">Which records were renamed.</param>
    public static IReadOnlyList<ComparedClaim> Of(IEnumerable<ExportedClaim> claims, Renames renames) =>
        [.. claims.OrderBy(claim => claim.Rank != RecordJson.NameOf(ClaimRank.Preferred)).Select(claim => new ComparedClaim(claim, renames))];

    /// <summary>What was edited from an old claim of the same value to this one, in words.</summary>
    /// <param name="old">The old claim.</param>
    public IEnumerable<string> EditsSince(ComparedClaim old)
    {
        if (SourcesBeyond(old) is { Length: > 0 } more)
            yield return $"sources added: {string.Join("; ", more)}";
        if (old.SourcesBeyond(this) is { Length: > 0 } fewer)
            yield return $"sources removed: {string.Join("; ", fewer)}";
        foreach (var source in _sources.Where(source => old._sources.Contains(source.Key) && !source.SequenceEqual(old._sources[source.Key])))
            yield return $"place in {source.Key}: {Places(old._sources[source.Key])} → {Places(source)}";
        if (Claim.AsOf != old.Claim.AsOf)
            yield return $"as of: {Given(old.Claim.AsOf)} → {Given(Claim.AsOf)}";
        if (Claim.Note != old.Claim.Note)
            yield return $"note: {Given(old.Claim.Note)} → {Given(Claim.Note)}";
        if (_inOrder != old._inOrder)
            yield return $"order: {old.Claim.Text} → {Claim.Text}";
    }

    private ExportedCitation[] SourcesBeyond(ComparedClaim other) =>
        [.. _sources.Where(source => !other._sources.Contains(source.Key)).SelectMany(source => source.Select(locator => new ExportedCitation(source.Key, locator)))];

    private static string Places(IEnumerable<string?> locators) => string.Join(", ", locators.Select(Given));

    private static string Given(string? text) => text ?? "none";

    private static string Canonical(JsonElement value, Renames renames, bool inOrder)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return JsonSerializer.Serialize(renames.NewText(value.GetString()!));
            case JsonValueKind.Array:
                var items = value.EnumerateArray().Select(item => Canonical(item, renames, inOrder));
                return $"[{string.Join(',', inOrder ? items : items.Order(StringComparer.Ordinal))}]";
            case JsonValueKind.Object:
                var properties = value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal);
                return $"{{{string.Join(',', properties.Select(property => $"{JsonSerializer.Serialize(property.Name)}:{Canonical(property.Value, renames, inOrder)}"))}}}";
            default:
                return value.GetRawText();
        }
    }
}
