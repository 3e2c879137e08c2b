using ScoData.Tables;

namespace ScoData.Tool.Lookup;

/// <summary>Finds what somebody meant who typed something that does not exist.</summary>
internal static class Suggestion
{
    private const int Most = 5;

    /// <summary>"Did you mean ...?" with the nearest candidates, or a fallback where none is near.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="candidates">What could have been meant.</param>
    /// <param name="fallback">The sentence for the case that nothing is near.</param>
    public static string For(string typed, IEnumerable<string> candidates, string fallback) =>
        For(typed, candidates.Select(candidate => (candidate, candidate)), fallback);

    /// <summary>"Did you mean ...?" for candidates that are shown in another form than the one that is compared.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="candidates">What could have been meant, and how to show it.</param>
    /// <param name="fallback">The sentence for the case that nothing is near.</param>
    public static string For(string typed, IEnumerable<(string Compared, string Shown)> candidates, string fallback)
    {
        var shown = candidates.ToLookup(pair => pair.Compared, pair => pair.Shown, StringComparer.Ordinal);
        var names = shown.Select(group => group.Key).ToArray();
        var nearest = NearMatch.FindAll(typed, names, 3);
        if (nearest.Count == 0)
            nearest = Containing(typed, names);
        return nearest.Count == 0 ? fallback : $"Did you mean {NearMatch.Alternatives([.. nearest.SelectMany(name => shown[name]).Distinct().Take(Most)])}?";
    }

    private static string[] Containing(string typed, IEnumerable<string> names) => typed.Length < 3
        ? []
        : [.. names.Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(Most)];
}
