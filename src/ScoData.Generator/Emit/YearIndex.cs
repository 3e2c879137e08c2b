using ScoData.FrontEnd.Linking;

namespace ScoData.Generator.Emit;

/// <summary>
/// The records that may fall in each year: a result for each year in which a record has a bound, and one more at each end
/// for all years beyond.
/// </summary>
/// <param name="First">The year of the first answer.</param>
/// <param name="Answers">The answers.</param>
internal sealed record YearIndex(int First, IReadOnlyList<List<int>> Answers)
{
    private const int MostYears = 500;

    /// <summary>The number of answers in all, in proportion to the records, up to which they are listed; few are listed in any case.</summary>
    private const int MostForEach = 8;
    private const int Few = 10_000;

    /// <summary>The index, or null if there are no years, or too many to list.</summary>
    public static YearIndex? Of(IReadOnlyList<DayBounds> days)
    {
        var bounds = days.SelectMany(bounds => new[] { bounds.FirstYear, bounds.LastYear }).OfType<int>().ToArray();
        if (bounds.Length == 0 || (long)bounds.Max() - bounds.Min() > MostYears)
            return null;

        var first = bounds.Min() - 1;
        var last = bounds.Max() + 1;
        if (days.Sum(day => (long)(day.LastYear ?? last) - (day.FirstYear ?? first) + 1) > Math.Max(Few, (long)MostForEach * days.Count))
            return null;

        var answers = Enumerable.Range(first, last - first + 1).Select(_ => new List<int>()).ToArray();
        for (var ordinal = 0; ordinal < days.Count; ordinal++)
        {
            for (var year = days[ordinal].FirstYear ?? first; year <= (days[ordinal].LastYear ?? last); year++)
                answers[year - first].Add(ordinal);
        }

        return new YearIndex(first, answers);
    }
}
