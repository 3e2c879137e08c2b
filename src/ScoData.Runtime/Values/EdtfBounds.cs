namespace ScoData;

/// <summary>Finds the first and the last day that a date can stand for.</summary>
internal static class EdtfBounds
{
    internal readonly struct CalendarDay(int year, int month, int day)
    {
        internal int Year { get; } = year;

        internal int Month { get; } = month;

        internal int Day { get; } = day;

        internal long Number => CalendarDays.Number(Year, Month, Day);
    }

    /// <summary>The first or last day whose digits fit; none when no day of the calendar fits.</summary>
    internal static bool TryFind(in EdtfParts parts, bool last, out CalendarDay found)
    {
        var subYear = parts.IsSubYear;
        if (!subYear && IsPlain(in parts))
            return TryFindPlain(in parts, last, out found);
        found = default;
        // Only a pattern that needs 29 February depends on the kind of year; most fit some day of every year.
        var needsLeap = !subYear && !TryFindInYear(in parts, 0, leap: false, last, out _);
        if (needsLeap && !TryFindInYear(in parts, 0, leap: true, last, out _))
            return false;
        if (!TryFindYear(in parts, last, needsLeap, out var year))
            return false;
        if (!subYear)
            return TryFindInYear(in parts, year, CalendarDays.IsLeap(year), last, out found);
        SubYear.Months(parts.Month, out var firstMonth, out var lastMonth);
        var month = last ? lastMonth : firstMonth;
        if (month > 12)
        {
            month -= 12;
            year++;
        }

        found = new CalendarDay(year, month, last ? CalendarDays.InMonth(CalendarDays.IsLeap(year), month) : 1);
        return true;
    }

    private static bool IsPlain(in EdtfParts parts) =>
        parts.YearDigits == EdtfParts.WholeYear
        && (parts.Written < EdtfParts.YearMonth || parts.MonthDigits == EdtfParts.WholePair)
        && (parts.Written < EdtfParts.YearMonthDay || parts.DayDigits == EdtfParts.WholePair);

    /// <summary>The short way for the many dates without unspecified digits.</summary>
    private static bool TryFindPlain(in EdtfParts parts, bool last, out CalendarDay found)
    {
        var year = parts.SignedYear;
        var month = parts.Written >= EdtfParts.YearMonth ? parts.Month : last ? 12 : 1;
        var days = CalendarDays.InMonth(CalendarDays.IsLeap(year), month);
        var day = parts.Written >= EdtfParts.YearMonthDay ? parts.Day : last ? days : 1;
        found = new CalendarDay(year, month, day);
        return month is >= 1 and <= 12 && day >= 1 && day <= days;
    }

    private static bool TryFindInYear(in EdtfParts parts, int year, bool leap, bool last, out CalendarDay found)
    {
        for (var i = 1; i <= 12; i++)
        {
            var month = last ? 13 - i : i;
            if (!parts.MonthMatches(month))
                continue;
            var days = CalendarDays.InMonth(leap, month);
            for (var j = 1; j <= days; j++)
            {
                var day = last ? days + 1 - j : j;
                if (!parts.DayMatches(day))
                    continue;
                found = new CalendarDay(year, month, day);
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool TryFindYear(in EdtfParts parts, bool last, bool needsLeap, out int year)
    {
        var smallest = parts.MagnitudeLimit(largest: false);
        var largest = parts.MagnitudeLimit(largest: true);
        // Before the year 0 the larger number is the earlier year.
        var down = last != parts.Negative;
        for (int i = 0, count = largest - smallest; i <= count; i++)
        {
            var magnitude = down ? largest - i : smallest + i;
            if ((parts.Negative && magnitude == 0) || (needsLeap && !CalendarDays.IsLeap(magnitude)) || !parts.YearMatches(magnitude))
                continue;
            year = parts.Negative ? -magnitude : magnitude;
            return true;
        }

        year = 0;
        return false;
    }
}
