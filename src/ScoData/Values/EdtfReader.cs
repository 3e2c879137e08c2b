namespace ScoData;

/// <summary>Reads one date of the Extended Date/Time Format.</summary>
internal static class EdtfReader
{
    /// <summary>The longest date there is: <c>?Y-999999999-?12-?31</c>.</summary>
    private const int MostCharacters = 20;

    private const int MostYearDigits = 9;

    /// <summary>Reads the whole text as one date; on failure tells what is wrong with it.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out ulong bits, out string? problem)
    {
        bits = 0;
        if (text.Length is 0 or > MostCharacters)
        {
            problem = text.Length == 0 ? "it is empty" : "it is longer than any date";
            return false;
        }

        var parts = default(EdtfParts);
        var at = 0;
        problem = ReadYear(text, ref at, ref parts);
        if (problem is null && at < text.Length)
        {
            problem = ReadPair(text, ref at, ref parts.Month, ref parts.MonthDigits, ref parts.MonthMark);
            parts.Written = EdtfParts.YearMonth;
        }

        if (problem is null && at < text.Length)
        {
            problem = ReadPair(text, ref at, ref parts.Day, ref parts.DayDigits, ref parts.DayMark);
            parts.Written = EdtfParts.YearMonthDay;
        }

        problem ??= at < text.Length ? "something stands after the day" : Check(in parts);
        if (problem is not null)
            return false;
        bits = parts.Pack();
        return true;
    }

    /// <summary>A hint for text that uses a part of the format that is not supported, or an outdated spelling.</summary>
    internal static string Hint(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('/') >= 0)
            return "; an interval is read by EdtfInterval";
        if (text.IndexOf('T') >= 0)
            return "; times of day are not supported";
        if (text.IndexOfAny('[', '{', ',') >= 0)
            return "; sets of dates are not supported";
        if (text.IndexOfAny('E', 'S') >= 0)
            return "; exponents and significant digits are not supported";
        return text.IndexOfAny('x', 'u') >= 0 ? "; an unspecified digit is a capital X" : "";
    }

    private static string? ReadYear(ReadOnlySpan<char> text, ref int at, ref EdtfParts parts)
    {
        parts.YearMark = ReadMark(text, ref at);
        var isLong = at < text.Length && text[at] == 'Y';
        if (isLong)
            at++;
        parts.Negative = at < text.Length && text[at] == '-';
        if (parts.Negative)
            at++;
        var start = at;
        var most = isLong ? MostYearDigits : 4;
        for (; at < text.Length && at - start < most; at++)
        {
            var c = text[at];
            if (!ValueText.IsDigit(c) && (c != 'X' || isLong))
                break;
            parts.Magnitude = (parts.Magnitude * 10) + (c == 'X' ? 0 : c - '0');
            parts.YearDigits = (parts.YearDigits << 1) | (c == 'X' ? 0 : 1);
        }

        if (isLong)
        {
            parts.YearDigits = EdtfParts.WholeYear;
            if (at - start < 5 || text[start] == '0')
                return "a year after Y has five to nine digits and does not start with 0";
        }
        else if (at - start < 4)
        {
            return "the year needs four digits";
        }

        return ReadMarkAfter(text, ref at, ref parts.YearMark);
    }

    private static string? ReadPair(ReadOnlySpan<char> text, ref int at, ref int value, ref int digits, ref int mark)
    {
        if (text[at] != '-')
            return "a hyphen is missing after the year or month";
        at++;
        mark = ReadMark(text, ref at);
        var start = at;
        for (; at < text.Length && at - start < 2; at++)
        {
            var c = text[at];
            if (!ValueText.IsDigit(c) && c != 'X')
                break;
            value = (value * 10) + (c == 'X' ? 0 : c - '0');
            digits = (digits << 1) | (c == 'X' ? 0 : 1);
        }

        return at - start < 2 ? "month and day need two digits" : ReadMarkAfter(text, ref at, ref mark);
    }

    private static int ReadMark(ReadOnlySpan<char> text, ref int at)
    {
        var mark = at >= text.Length ? 0 : text[at] switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 };
        if (mark != 0)
            at++;
        return mark;
    }

    private static string? ReadMarkAfter(ReadOnlySpan<char> text, ref int at, ref int mark)
    {
        var after = ReadMark(text, ref at);
        if (after == 0)
            return null;
        if (mark != 0)
            return "a part has a mark both before and after it";
        mark = after + EdtfParts.After;
        return null;
    }

    private static string? Check(in EdtfParts parts)
    {
        if (parts.Negative && parts.Magnitude == 0 && parts.YearDigits == EdtfParts.WholeYear)
            return "the year 0000 has no sign";
        if (parts.Written >= EdtfParts.YearMonth && parts.Month > 12)
        {
            if (parts.Month is < SubYear.First or > SubYear.Last || parts.MonthDigits != EdtfParts.WholePair)
                return "the month is not 01 to 12, nor a part of a year from 21 to 41";
            if (parts.Written != EdtfParts.YearMonth || parts.Magnitude > 9999)
                return "a part of a year from 21 to 41 stands after a year of four digits and has no day";
        }

        return EdtfBounds.TryFind(in parts, last: false, out _) ? null : "the calendar has no such day";
    }
}
