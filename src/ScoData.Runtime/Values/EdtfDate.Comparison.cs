using System.ComponentModel;

namespace ScoData;

public readonly partial struct EdtfDate
{
    /// <summary>
    /// Whether this date is before another one: yes when every day it can stand for is, no when none is.
    /// Marked dates and seasons get leeway, see the remarks on <see cref="EdtfDate"/>.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    public Truth IsBefore(EdtfDate other)
    {
        Widen(out var first, out var last);
        other.Widen(out var otherFirst, out var otherLast);
        return ValueText.Decide(last < otherFirst, first >= otherLast);
    }

    /// <summary>
    /// Whether this date is after another one: yes when every day it can stand for is, no when none is.
    /// Marked dates and seasons get leeway, see the remarks on <see cref="EdtfDate"/>.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    public Truth IsAfter(EdtfDate other) => other.IsBefore(this);

    /// <summary>
    /// Whether both dates are the same day: yes only when both are exact and equal, no when they have no day in common.
    /// Marked dates and seasons get leeway, see the remarks on <see cref="EdtfDate"/>. Use
    /// <see cref="Equals(EdtfDate)"/> to compare how the dates are written instead.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    public Truth SameAs(EdtfDate other)
    {
        Widen(out var first, out var last);
        other.Widen(out var otherFirst, out var otherLast);
        return ValueText.Decide(
            first == last && otherFirst == otherLast && first == otherFirst,
            last < otherFirst || otherLast < first || Contradicts(other));
    }

    /// <summary>
    /// Whether the date falls in a year: yes when every day it can stand for does, no when none does.
    /// Marked dates and seasons get leeway, so <c>2010~</c> is maybe in 2010 and maybe in 2011.
    /// </summary>
    /// <param name="year">The year; 0 is the one before 1.</param>
    public Truth IsIn(int year)
    {
        Widen(out var first, out var last);
        var start = CalendarDays.Number(year, 1, 1);
        var end = CalendarDays.Number(year, 12, 31);
        return ValueText.Decide(
            first >= start && last <= end,
            last < start || first > end || (year is >= -9999 and <= 9999 && Contradicts(new EdtfDate(year))));
    }

    /// <summary>
    /// Puts dates in order by their earliest day, then by their latest day, then by their text, so that only dates that
    /// are written alike rank the same. This is for sorting; it takes no account of doubt.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than 0 when this date comes first, greater than 0 when the other does, 0 when they are equal.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(EdtfDate other)
    {
        if (Bits == other.Bits)
            return 0;
        var order = FirstDay.CompareTo(other.FirstDay);
        if (order == 0)
            order = LastDay.CompareTo(other.LastDay);
        return order != 0 ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    int IComparable.CompareTo(object? obj) => ValueText.Compare(this, obj);

    /// <summary>The first and last day with the leeway that a comparison allows.</summary>
    internal void Widen(out long first, out long last)
    {
        var leeway = Leeway;
        first = FirstDay - leeway;
        last = LastDay + leeway;
    }

    /// <summary>
    /// Whether some digit differs that both dates tell, so that <c>1985-XX-15</c> cannot be <c>1985-04-12</c>. Says
    /// nothing about dates with leeway.
    /// </summary>
    private bool Contradicts(EdtfDate other)
    {
        var a = Parts;
        var b = other.Parts;
        if (Leeway != 0 || other.Leeway != 0 || a.IsSubYear || b.IsSubYear || a.Magnitude > 9999 || b.Magnitude > 9999)
            return false;
        return Differ(a.Magnitude, a.YearDigits, b.Magnitude, b.YearDigits)
            || Differ(a.Month, a.MonthDigits, b.Month, b.MonthDigits)
            || Differ(a.Day, a.DayDigits, b.Day, b.DayDigits);
    }

    private static bool Differ(int value, int digits, int otherValue, int otherDigits)
    {
        for (var both = digits & otherDigits; both != 0; both >>= 1, value /= 10, otherValue /= 10)
        {
            if ((both & 1) != 0 && value % 10 != otherValue % 10)
                return true;
        }

        return false;
    }
}
