using System.ComponentModel;

namespace ScoData;

public readonly partial struct EdtfDate
{
    /// <summary>
    /// The first day the date can stand for, as written: <c>2010-09-01</c> for <c>2010-09</c>, <c>2010-01-01</c> for
    /// <c>201X</c>. A mark for doubt or estimate does not move it.
    /// </summary>
    public EdtfDate Earliest => Limit(last: false);

    /// <summary>
    /// The last day the date can stand for, as written: <c>2010-09-30</c> for <c>2010-09</c>, <c>2019-12-31</c> for
    /// <c>201X</c>. A mark for doubt or estimate does not move it.
    /// </summary>
    public EdtfDate Latest => Limit(last: true);

    /// <summary>The earliest day as a number: days since 1 January of the year 1, which is 0; years beyond what 32 bits hold are cut to their limits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int EarliestDayNumber => CalendarDays.Clamp(FirstDay);

    /// <summary>The latest day as a number: days since 1 January of the year 1, which is 0; years beyond what 32 bits hold are cut to their limits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int LatestDayNumber => CalendarDays.Clamp(LastDay);

    /// <summary>The number of the earliest day, whatever the year.</summary>
    internal long FirstDay => Find(last: false).Number;

    /// <summary>The number of the latest day, whatever the year.</summary>
    internal long LastDay => Find(last: true).Number;

    /// <summary>How many days a comparison allows on either side, because of marks and seasons.</summary>
    internal long Leeway
    {
        get
        {
            var parts = Parts;
            var season = parts.IsSubYear && SubYear.IsSeason(parts.Month);
            if ((parts.YearMark | parts.MonthMark | parts.DayMark) == 0)
                return season ? 30 : 0;
            var days = season ? 30L : 1;
            if (parts.YearMark != 0)
                days = Math.Max(days, 365L * (1 + parts.MagnitudeLimit(largest: true) - parts.MagnitudeLimit(largest: false)));
            if (parts.MonthMark != 0)
                days = Math.Max(days, MonthLeeway(in parts));
            if (parts.DayMark != 0)
                days = Math.Max(days, parts.DayDigits == EdtfParts.WholePair ? 1 : 30);
            return days;
        }
    }

#if NET
    /// <summary>
    /// The first day the date can stand for. Years that <see cref="DateOnly"/> does not have are cut to its own limits,
    /// 1 January 0001 and 31 December 9999.
    /// </summary>
    public DateOnly EarliestDay => ToDay(FirstDay);

    /// <summary>
    /// The last day the date can stand for. Years that <see cref="DateOnly"/> does not have are cut to its own limits,
    /// 1 January 0001 and 31 December 9999.
    /// </summary>
    public DateOnly LatestDay => ToDay(LastDay);

    /// <summary>The date of a day.</summary>
    /// <param name="day">The day.</param>
    public static EdtfDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The date of a day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator EdtfDate(DateOnly day) => From(day);

    /// <summary>The day, for a date that is exact; use <see cref="EarliestDay"/> and <see cref="LatestDay"/> for others.</summary>
    /// <exception cref="InvalidOperationException">
    /// The date is not exact (see <see cref="IsExact"/>), or its year is not from 1 to 9999.
    /// </exception>
    public DateOnly ToDateOnly() =>
        TryGetDateOnly(out var day)
            ? day
            : throw new InvalidOperationException("'" + ToString() + "' is not one exact day of the years 1 to 9999.");

    /// <summary>Gets the day, if the date is exact.</summary>
    /// <param name="day">The day, or 1 January 0001.</param>
    /// <returns>Whether the date is exact (see <see cref="IsExact"/>) and its year is from 1 to 9999.</returns>
    public bool TryGetDateOnly(out DateOnly day)
    {
        day = default;
        if (!IsExact)
            return false;
        var number = FirstDay;
        if (number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber)
            return false;
        day = DateOnly.FromDayNumber((int)number);
        return true;
    }

    internal static DateOnly ToDay(long number) =>
        DateOnly.FromDayNumber((int)Math.Min(Math.Max(number, DateOnly.MinValue.DayNumber), DateOnly.MaxValue.DayNumber));
#endif

    private static long MonthLeeway(in EdtfParts parts)
    {
        if (parts.MonthDigits != EdtfParts.WholePair)
            return 365;
        if (!parts.IsSubYear)
            return 30;
        SubYear.Months(parts.Month, out var first, out var last);
        return 30L * (last - first + 1);
    }

    private EdtfDate Limit(bool last)
    {
        var day = Find(last);
        return new EdtfDate(EdtfParts.Plain(EdtfParts.YearMonthDay, day.Year, day.Month, day.Day).Pack());
    }

    private EdtfBounds.CalendarDay Find(bool last)
    {
        var parts = Parts;
        // Only bits that never came from a date fail to fit some day; the year 1 does for those.
        return EdtfBounds.TryFind(in parts, last, out var found) ? found : new EdtfBounds.CalendarDay(1, 1, 1);
    }
}
