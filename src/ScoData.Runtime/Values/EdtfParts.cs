namespace ScoData;

/// <summary>
/// The parts of a date as they are written, and their packing into the 64 bits of an <see cref="EdtfDate"/>.
/// </summary>
/// <remarks>
/// From the lowest bit: 2 bits for the parts written (0 year, 1 month, 2 day); 4, 2 and 2 bits for which digits of the
/// year, month and day are told (lowest bit: last digit); 5 for the day; 6 for the month or season code; 3 each for the
/// marks of year, month and day; 1 for a negative year; 30 for the year without its sign. Digits written X count as 0.
/// The three highest bits are 0 in every date, so that all bits 0 is <c>XXXX</c>.
/// </remarks>
internal struct EdtfParts
{
    internal const int YearOnly = 0;
    internal const int YearMonth = 1;
    internal const int YearMonthDay = 2;

    /// <summary>Every digit of a year is told.</summary>
    internal const int WholeYear = 15;

    /// <summary>Both digits of a month or day are told.</summary>
    internal const int WholePair = 3;

    /// <summary>Added to a mark (1 <c>?</c>, 2 <c>~</c>, 3 <c>%</c>) that stands after its part, not before it.</summary>
    internal const int After = 3;

    internal int Written;
    internal int YearDigits;
    internal int MonthDigits;
    internal int DayDigits;
    internal int Day;
    internal int Month;
    internal int YearMark;
    internal int MonthMark;
    internal int DayMark;
    internal bool Negative;
    internal int Magnitude;

    internal static EdtfParts Unpack(ulong bits) => new()
    {
        Written = (int)(bits & 3),
        YearDigits = (int)(bits >> 2) & 15,
        MonthDigits = (int)(bits >> 6) & 3,
        DayDigits = (int)(bits >> 8) & 3,
        Day = (int)(bits >> 10) & 31,
        Month = (int)(bits >> 15) & 63,
        YearMark = (int)(bits >> 21) & 7,
        MonthMark = (int)(bits >> 24) & 7,
        DayMark = (int)(bits >> 27) & 7,
        Negative = ((bits >> 30) & 1) != 0,
        Magnitude = (int)((bits >> 31) & 0x3FFFFFFF),
    };

    internal readonly ulong Pack() =>
        (uint)Written
        | ((ulong)YearDigits << 2)
        | ((ulong)MonthDigits << 6)
        | ((ulong)DayDigits << 8)
        | ((ulong)Day << 10)
        | ((ulong)Month << 15)
        | ((ulong)YearMark << 21)
        | ((ulong)MonthMark << 24)
        | ((ulong)DayMark << 27)
        | (Negative ? 1UL << 30 : 0)
        | ((ulong)Magnitude << 31);

    /// <summary>A date all of whose digits are told.</summary>
    internal static EdtfParts Plain(int written, int year, int month, int day) => new()
    {
        Written = written,
        YearDigits = WholeYear,
        MonthDigits = written >= YearMonth ? WholePair : 0,
        DayDigits = written >= YearMonthDay ? WholePair : 0,
        Day = written >= YearMonthDay ? day : 0,
        Month = written >= YearMonth ? month : 0,
        Negative = year < 0,
        Magnitude = Math.Abs(year),
    };

    internal readonly int SignedYear => Negative ? -Magnitude : Magnitude;

    /// <summary>Whether the month is a season, a quarter or another part of a year.</summary>
    internal readonly bool IsSubYear => Month >= SubYear.First && Written == YearMonth;

    /// <summary>The smallest or largest number the digits of the year can stand for, leaving the sign aside.</summary>
    internal readonly int MagnitudeLimit(bool largest)
    {
        var limit = Magnitude;
        for (int digit = 0, place = 9; largest && digit < 4; digit++, place *= 10)
        {
            if ((YearDigits & (1 << digit)) == 0)
                limit += place;
        }

        return limit;
    }

    internal readonly bool YearMatches(int magnitude)
    {
        if (YearDigits == WholeYear)
            return magnitude == Magnitude;
        var wanted = Magnitude;
        for (var digit = 0; digit < 4; digit++, magnitude /= 10, wanted /= 10)
        {
            if ((YearDigits & (1 << digit)) != 0 && magnitude % 10 != wanted % 10)
                return false;
        }

        return true;
    }

    internal readonly bool MonthMatches(int month) => Written < YearMonth || PairMatches(Month, MonthDigits, month);

    internal readonly bool DayMatches(int day) => Written < YearMonthDay || PairMatches(Day, DayDigits, day);

    private static bool PairMatches(int wanted, int digits, int value) =>
        ((digits & 2) == 0 || wanted / 10 == value / 10) && ((digits & 1) == 0 || wanted % 10 == value % 10);
}
