using ScoData;
using ScoData.FrontEnd.Rules;
using ScoData.Tables;

namespace GeneratorTests.Properties;

/// <summary>Searches that leave most candidates out find what a comparison with all of them finds.</summary>
public sealed class SearchTests
{
    [Fact]
    public void An_index_of_intervals_knows_whether_any_of_them_may_overlap()
    {
        var random = new Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var all = Enumerable.Range(0, random.Next(6)).Select(_ => Interval(random)).ToArray();
            var asked = Interval(random);
            Assert.Equal(all.Any(interval => interval.Overlaps(asked) != Truth.No), new IntervalIndex(all).MayOverlap(asked));
        }
    }

    [Fact]
    public void The_nearest_word_is_the_first_of_the_nearest()
    {
        var random = new Random(1);
        for (var round = 0; round < 5_000; round++)
        {
            var word = Word(random);
            var candidates = Enumerable.Range(0, random.Next(8)).Select(_ => Word(random)).ToArray();
            var limit = Math.Max(1, word.Length / 3);
            var nearest = candidates.Where(candidate => Distance(word, candidate) <= limit).OrderBy(candidate => Distance(word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal);
            Assert.Equal(nearest.FirstOrDefault(), NearMatch.Find(word, candidates));
        }
    }

    private static EdtfInterval Interval(Random random)
    {
        string Date() => random.Next(8) switch { 0 => "..", 1 => "", 2 => $"20{random.Next(10, 20)}-0{random.Next(1, 9)}~", 3 => "201X", _ => $"20{random.Next(10, 20)}-0{random.Next(1, 9)}-1{random.Next(10)}" };
        while (true)
        {
            if (EdtfInterval.TryParse(random.Next(3) == 0 ? Date() : $"{Date()}/{Date()}", out var interval))
                return interval;
        }
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => "abAB"[random.Next(4)])]);

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours, by their definition.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    rows[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
