using ScoData.Tables;

namespace ScoData.FrontEnd.Diagnostics;

/// <summary>Which key is meant by one that is not known.</summary>
internal static class KeyAdvice
{
    /// <summary>Words that people use for keys of the data and of a schema.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["description"] = "summary",
        ["desc"] = "summary",
        ["doc"] = "summary",
        ["documentation"] = "summary",
        ["comment"] = "note",
        ["comments"] = "note",
        ["remark"] = "note",
        ["remarks"] = "note",
        ["page"] = "locator",
        ["pages"] = "locator",
        ["chapter"] = "locator",
        ["section"] = "locator",
        ["ref"] = "sources",
        ["refs"] = "sources",
        ["reference"] = "sources",
        ["references"] = "sources",
        ["citation"] = "sources",
        ["citations"] = "sources",
        ["alternatives"] = "others",
        ["min"] = "minimum",
        ["max"] = "maximum",
        ["regex"] = "pattern",
        ["regexp"] = "pattern",
        ["mandatory"] = "required",
        ["link"] = "url",
        ["uri"] = "url",
        ["website"] = "url",
    };

    /// <summary>The known key that means the same, or else the nearest one; null if there is none.</summary>
    public static string? Meant(string key, IReadOnlyCollection<string> known) =>
        Synonyms.TryGetValue(key, out var synonym) && known.Contains(synonym) ? synonym : NearMatch.Find(key, known);

    /// <summary>"; did you mean 'x'?" or the fallback.</summary>
    public static string Hint(string key, IReadOnlyCollection<string> known, string fallback) =>
        Meant(key, known) is { } meant ? $"; did you mean '{meant}'{NearMatch.Without(key, meant)}?" : fallback;
}
