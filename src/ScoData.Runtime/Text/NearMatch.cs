namespace ScoData.Tables;

/// <summary>Finds the closest match for a mistyped word.</summary>
internal static class NearMatch
{
    /// <summary>The closest candidate, or null if none is close enough. Of equally close ones the first in ordinal order.</summary>
    public static string? Find(string word, IEnumerable<string> candidates) => FindAll(word, candidates, 1).FirstOrDefault();

    /// <summary>The closest candidates, in order of distance.</summary>
    public static IReadOnlyList<string> FindAll(string word, IEnumerable<string> candidates, int most)
    {
        // A third of the word may be wrong; a very long word is not a typing error, and would be slow to compare.
        if (word.Length is 0 or > 200)
            return [];
        var limit = Math.Max(1, word.Length / 3);
        var found = new List<(string Candidate, int Distance)>();
        var rows = new Rows(word.Length + limit + 1);
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, limit, rows);
            if (distance > limit)
                continue;
            found.Add((candidate, distance));
            // If only one is wanted, those farther away need no exact distance.
            if (most == 1)
                limit = distance;
        }

        var near = found
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .Take(most)
            .ToArray();
        // A candidate that differs only in case is the best match.
        return near.TakeWhile(pair => pair.Distance == 0 || near[0].Distance > 0).Select(pair => pair.Candidate).ToArray();
    }

    /// <summary>'a', 'b' or 'c'.</summary>
    public static string Alternatives(IReadOnlyList<string> words)
    {
        var quoted = words.Select(word => $"'{word}'").ToArray();
        return quoted.Length == 1 ? quoted[0] : string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }

    /// <summary>"; did you mean 'x'?" or the fallback.</summary>
    public static string Hint(string word, IEnumerable<string> candidates, string fallback) =>
        Find(word, candidates) is { } match ? $"; did you mean '{match}'{Without(word, match)}?" : fallback;

    /// <summary>", without the character U+0430" if a word has one that the match does not: a Cyrillic letter looks like a Latin one, and some characters cannot be seen.</summary>
    public static string Without(string word, string match) =>
        word.FirstOrDefault(c => c > '\u007F' && !char.IsSurrogate(c) && match.IndexOf(c) < 0) is var odd and not '\0'
            ? ", without the character U+" + ((int)odd).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)
            : "";

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours, or more than <paramref name="limit"/>.</summary>
    private static int Distance(string a, string b, int limit, Rows rows)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return int.MaxValue;

        var (beforeLast, last, row) = (rows.First, rows.Second, rows.Third);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            // Only places at most the limit apart can be on the way to a distance within it.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            row[from - 1] = from == 1 ? i : limit + 1;
            if (to < b.Length)
                row[to + 1] = limit + 1;
            var least = from == 1 ? i : int.MaxValue;
            for (var j = from; j <= to; j++)
            {
                var cost = a[i - 1] == b[j - 1] || char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap leaves out a row, so that the distance can come from the one before the last too.
            if (least > limit + 1)
                return int.MaxValue;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    /// <summary>Rows of distances, which all candidates share.</summary>
    private sealed class Rows(int length)
    {
        public int[] First { get; } = new int[length];

        public int[] Second { get; } = new int[length];

        public int[] Third { get; } = new int[length];
    }
}
