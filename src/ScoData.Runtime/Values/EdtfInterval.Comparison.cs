using System.ComponentModel;

namespace ScoData;

public readonly partial struct EdtfInterval
{
    private const long Past = long.MinValue;
    private const long Future = long.MaxValue;

    /// <summary>
    /// Whether a date lies in the interval: yes when every day of the date is on or after the last possible start and
    /// on or before the first possible end, no when the date lies wholly outside all that the interval can cover.
    /// </summary>
    /// <param name="date">The date to look for.</param>
    public Truth Contains(EdtfDate date)
    {
        var span = Limits();
        date.Widen(out var first, out var last);
        return ValueText.Decide(
            span.StartLast <= first && last <= span.EndFirst,
            last < span.StartFirst || first > span.EndLast);
    }

    /// <summary>Whether both can be the same time: start and end can each be the same day. A single date may stand for a time within it.</summary>
    /// <param name="other">The interval to compare with.</param>
    internal bool CanEqual(EdtfInterval other)
    {
        if (!IsInterval && !other.IsInterval)
            return EdtfDate.FromBits(StartBits).SameAs(EdtfDate.FromBits(other.StartBits)) != Truth.No;
        var (one, two) = (Possible(), other.Possible());
        return one.StartFirst <= two.StartLast && two.StartFirst <= one.StartLast && one.EndFirst <= two.EndLast && two.EndFirst <= one.EndLast;
    }

    /// <summary>The days on which it can start and end, if a single date is a time within it.</summary>
    private Reach Possible()
    {
        if (IsInterval)
            return Limits();
        var span = default(Reach);
        EdtfDate.FromBits(StartBits).Widen(out span.StartFirst, out span.StartLast);
        (span.EndFirst, span.EndLast) = (span.StartFirst, span.StartLast);
        return span;
    }

    /// <summary>Whether the two intervals have a day in common.</summary>
    /// <param name="other">The interval to compare with.</param>
    public Truth Overlaps(EdtfInterval other)
    {
        var a = Limits();
        var b = other.Limits();
        return ValueText.Decide(
            a.StartLast <= b.EndFirst && b.StartLast <= a.EndFirst,
            a.EndLast < b.StartFirst || b.EndLast < a.StartFirst);
    }

    /// <summary>The first and the last day that it may include, with leeway: two intervals of which these have no day in common cannot overlap.</summary>
    internal (long First, long Last) Extent
    {
        get
        {
            var limits = Limits();
            return (limits.StartFirst, limits.EndLast);
        }
    }

    /// <summary>Whether this interval ends before the other one starts.</summary>
    /// <param name="other">The interval to compare with.</param>
    public Truth IsBefore(EdtfInterval other)
    {
        var a = Limits();
        var b = other.Limits();
        return ValueText.Decide(a.EndLast < b.StartFirst, a.EndFirst >= b.StartLast);
    }

    /// <summary>Whether this interval starts after the other one has ended.</summary>
    /// <param name="other">The interval to compare with.</param>
    public Truth IsAfter(EdtfInterval other) => other.IsBefore(this);

    /// <summary>
    /// Whether the whole interval falls in a year: yes when start and end certainly do, no when one of them certainly
    /// does not. To ask whether any part of it does, use <see cref="Overlaps"/> with the year as a date.
    /// </summary>
    /// <param name="year">The year; 0 is the one before 1.</param>
    public Truth IsIn(int year)
    {
        if (!IsInterval)
            return EdtfDate.FromBits(StartBits).IsIn(year);
        var span = Limits();
        var first = CalendarDays.Number(year, 1, 1);
        var last = CalendarDays.Number(year, 12, 31);
        return ValueText.Decide(
            span.StartFirst >= first && span.EndLast <= last,
            span.StartLast < first || span.EndFirst > last);
    }

    /// <summary>
    /// Puts intervals in order by their earliest day, then by their latest day, then by their text, so that only
    /// intervals that are written alike rank the same. Without a start an interval comes first, without an end last.
    /// This is for sorting; it takes no account of doubt.
    /// </summary>
    /// <param name="other">The interval to compare with.</param>
    /// <returns>Less than 0 when this one comes first, greater than 0 when the other does, 0 when they are equal.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(EdtfInterval other)
    {
        if (Equals(other))
            return 0;
        var order = (Start?.FirstDay ?? Past).CompareTo(other.Start?.FirstDay ?? Past);
        if (order == 0)
            order = (End?.LastDay ?? Future).CompareTo(other.End?.LastDay ?? Future);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    int IComparable.CompareTo(object? obj) => ValueText.Compare(this, obj);

    /// <summary>Between which days the start and the end can lie, with leeway.</summary>
    private Reach Limits()
    {
        var span = new Reach { StartFirst = Past, StartLast = Past, EndFirst = Future, EndLast = Future };
        if (Start is { } start)
            start.Widen(out span.StartFirst, out span.StartLast);
        else if (StartKind == IntervalBound.Unknown)
            span.StartLast = Future;
        if (End is { } end)
            end.Widen(out span.EndFirst, out span.EndLast);
        else if (EndKind == IntervalBound.Unknown)
            span.EndFirst = Past;
        if (!IsInterval && Start is { HasUnspecifiedDigits: false } whole)
        {
            // All of its own days: it starts with the first and ends with the last of them.
            var leeway = whole.Leeway;
            span.StartLast = span.StartFirst + (2 * leeway);
            span.EndFirst = span.EndLast - (2 * leeway);
        }

        // Whatever ends does so no earlier than it starts.
        span.StartLast = Math.Min(span.StartLast, span.EndLast);
        span.EndFirst = Math.Max(span.EndFirst, span.StartFirst);
        return span;
    }

    private struct Reach
    {
        internal long StartFirst;
        internal long StartLast;
        internal long EndFirst;
        internal long EndLast;
    }
}
