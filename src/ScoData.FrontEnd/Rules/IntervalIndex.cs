namespace ScoData.FrontEnd.Rules;

/// <summary>Finds whether any of many intervals may overlap another one, without comparing all of them.</summary>
internal sealed class IntervalIndex
{
    /// <summary>The first day of each interval, in order.</summary>
    private readonly long[] _firsts;

    /// <summary>For each of them the latest day of those up to it.</summary>
    private readonly long[] _latest;

    public IntervalIndex(IEnumerable<EdtfInterval> intervals)
    {
        var extents = intervals.Select(interval => interval.Extent).OrderBy(extent => extent.First).ToArray();
        _firsts = [.. extents.Select(extent => extent.First)];
        _latest = [.. extents.Select(extent => extent.Last)];
        for (var i = 1; i < _latest.Length; i++)
            _latest[i] = Math.Max(_latest[i], _latest[i - 1]);
    }

    /// <summary>Whether one of them possibly has a day in common with an interval.</summary>
    public bool MayOverlap(EdtfInterval interval)
    {
        var (first, last) = interval.Extent;
        var begun = CountOfFirstsUpTo(last);
        return begun > 0 && _latest[begun - 1] >= first;
    }

    private int CountOfFirstsUpTo(long day)
    {
        var (from, to) = (0, _firsts.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = _firsts[middle] <= day ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
