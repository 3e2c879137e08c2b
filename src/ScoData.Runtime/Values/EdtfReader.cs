namespace ScoData;

/// <summary>Parses one date of the Extended Date/Time Format (EDTF).</summary>
internal static class EdtfReader
{
    /// <summary>The longest date there is: <c>?Y-999999999-?12-?31</c>.</summary>
    private const int MostCharacters = 20;

    private const int MostYearDigits = 9;

    private const string InvalidMonth = "the month must be 01 to 12, or 21 to 41 for a part of the year";

    /// <summary>Parses the whole text as one date; on failure describes the problem.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out ulong bits, out string? problem)
    {
        bits = 0;
        if (text.Length is 0 or > MostCharacters)
        {
            problem = text.Length == 0 ? "it is empty" : Misspelt(text) ?? "it is too long for a date";
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

        problem ??= at < text.Length ? Unexpected(text, at) ?? "there is text after the day" : Check(in parts);
        if (problem is not null)
        {
            problem = Misspelt(text) ?? problem;
            return false;
        }

        bits = parts.Pack();
        return true;
    }

    /// <summary>A hint for text that uses a part of the format that is not supported, or an outdated spelling.</summary>
    internal static string Hint(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('/') >= 0)
            return EdtfInterval.TryParse(text, out _) ? "; use EdtfInterval for intervals" : "";
        if (IsAfterDigit(text, text.IndexOf('T')))
            return "; times of day are not supported";
        if (text.Length > 0 && (text[0] is '[' or '{' || IsAfterDigit(text, text.IndexOf(','))))
            return "; sets of dates are not supported";
        if (IsAfterDigit(text, text.IndexOfAny('E', 'S')))
            return "; exponents and significant digits are not supported";
        return text.IndexOfAny('x', 'u') >= 0 && IsDateBut(text) ? "; an unspecified digit must be a capital X" : "";
    }

    private static bool IsAfterDigit(ReadOnlySpan<char> text, int at) => at > 0 && ValueText.IsDigit(text[at - 1]);

    /// <summary>Whether the text has only characters of a date, or the lower-case letters of earlier versions for unspecified digits.</summary>
    private static bool IsDateBut(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!ValueText.IsDigit(c) && c is not ('x' or 'u' or 'X' or '-' or '?' or '~' or '%'))
                return false;
        }

        return true;
    }

    /// <summary>The problem with the text as a whole; null if there is a more specific one.</summary>
    private static string? Misspelt(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])))
            return "there must be no space before or after a date";
        var slash = text.IndexOf('/');
        if (slash >= 0)
        {
            return text.Slice(slash + 1).IndexOf('/') >= 0
                ? "year, month and day must be joined by hyphens, not slashes"
                : FormerWord(text.Slice(0, slash)) ?? FormerWord(text.Slice(slash + 1));
        }

        return FormerWord(text) ?? (text.IndexOf("..".AsSpan()) >= 0 ? "start and end of an interval must be separated by a slash, as in '2010/..'" : null);
    }

    /// <summary>The replacement for a word that earlier versions of the format used for the start or end of an interval.</summary>
    private static string? FormerWord(ReadOnlySpan<char> side) =>
        side.SequenceEqual("open".AsSpan()) ? "an open start or end of an interval is written as two dots, as in '2010/..'"
        : side.SequenceEqual("unknown".AsSpan()) ? "an unknown start or end of an interval is left empty, as in '2010/'"
        : null;

    /// <summary>The problem with an unexpected character after a part.</summary>
    private static string? Unexpected(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '?' or '~' or '%')
            return "a part has more than one qualifier; % means both ? and ~";
        // Six and eight digits are a month and a day without hyphens.
        return at == 4 && text.Length is not (6 or 8) && ValueText.IsDigit(text[at]) ? "a year with more than four digits must start with Y" : null;
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
            if (at - start < 5 || text[start] == '0' || (at < text.Length && ValueText.IsDigit(text[at])))
                return "a year after Y must have five to nine digits and must not start with 0";
        }
        else if (at - start < 4)
        {
            return "the year must have four digits";
        }

        return ReadMarkAfter(text, ref at, ref parts.YearMark);
    }

    private static string? ReadPair(ReadOnlySpan<char> text, ref int at, ref int value, ref int digits, ref int mark)
    {
        if (text[at] != '-')
            return Unexpected(text, at) ?? "a hyphen is missing after the year or month";
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

        return at - start < 2 ? "month and day must have two digits" : ReadMarkAfter(text, ref at, ref mark);
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
            return "a part has a qualifier both before and after it";
        mark = after + EdtfParts.After;
        return null;
    }

    private static string? Check(in EdtfParts parts)
    {
        if (parts.Negative && parts.Magnitude == 0 && parts.YearDigits == EdtfParts.WholeYear)
            return "the year 0000 must not have a sign";
        if (parts.Written >= EdtfParts.YearMonth && parts.Month == 0 && parts.MonthDigits == EdtfParts.WholePair)
            return InvalidMonth;
        if (parts.Written >= EdtfParts.YearMonth && parts.Month > 12)
        {
            if (parts.Month is < SubYear.First or > SubYear.Last || parts.MonthDigits != EdtfParts.WholePair)
                return InvalidMonth;
            if (parts.Written != EdtfParts.YearMonth || parts.Magnitude > 9999)
                return "a part of the year (21 to 41) requires a year of four digits and no day";
        }

        return EdtfBounds.TryFind(in parts, last: false, out _) ? null : "this day does not exist";
    }
}
