namespace ScoData;

/// <summary>Day counts of the Gregorian calendar, extended to every year before and after its use.</summary>
internal static class CalendarDays
{
    internal static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int InMonth(bool leap, int month) => month switch
    {
        2 => leap ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1 January of the year 1, which is day 0.</summary>
    internal static long Number(int year, int month, int day)
    {
        // Years that start in March put the leap day last; 400 of them repeat.
        var shifted = month <= 2 ? (long)year - 1 : year;
        var era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * 146_097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 306;
    }

    /// <summary>The number as a 32-bit one, stopping short of its two ends, which stand for "no bound".</summary>
    internal static int Clamp(long number) =>
        number <= int.MinValue ? int.MinValue + 1 : number >= int.MaxValue ? int.MaxValue - 1 : (int)number;
}
