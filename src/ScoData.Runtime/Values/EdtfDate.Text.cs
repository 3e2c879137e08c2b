namespace ScoData;

public readonly partial struct EdtfDate
{
    /// <summary>Room for the longest date, with some to spare.</summary>
    internal const int MostCharacters = 24;

    private const string MarkCharacters = " ?~%?~%";

    /// <summary>The date in EDTF, exactly as it was read; <c>XXXX</c> for the default value.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MostCharacters];
        return buffer.Slice(0, Write(buffer)).ToString();
    }

    /// <summary>
    /// The date for readers of English: "9 September 2010", "September 2010", "about 2010", "August 2003, day unknown",
    /// "spring 2003", "the 2010s", "11 June 2004 (year uncertain)". The same in every culture, and not meant to be read back.
    /// </summary>
    public string ToReadableString()
    {
        var parts = Parts;
        return EdtfWords.Describe(in parts);
    }

    /// <summary>Writes the date and returns its length; the buffer has room for every date.</summary>
    internal int Write(Span<char> buffer)
    {
        var parts = Parts;
        var at = WriteYear(buffer, in parts);
        if (parts.Written >= EdtfParts.YearMonth)
            at = WritePair(buffer, at, parts.Month, parts.MonthDigits, parts.MonthMark);
        return parts.Written >= EdtfParts.YearMonthDay
            ? WritePair(buffer, at, parts.Day, parts.DayDigits, parts.DayMark)
            : at;
    }

    private static int WriteYear(Span<char> buffer, in EdtfParts parts)
    {
        var at = 0;
        if (parts.YearMark is > 0 and <= EdtfParts.After)
            buffer[at++] = MarkCharacters[parts.YearMark];
        if (parts.Magnitude > 9999)
            buffer[at++] = 'Y';
        if (parts.Negative)
            buffer[at++] = '-';
        var length = 4;
        for (var rest = parts.Magnitude / 10_000; rest > 0; rest /= 10)
            length++;
        var magnitude = parts.Magnitude;
        for (var digit = 0; digit < length; digit++, magnitude /= 10)
        {
            var told = digit >= 4 || (parts.YearDigits & (1 << digit)) != 0;
            buffer[at + length - 1 - digit] = told ? (char)('0' + (magnitude % 10)) : 'X';
        }

        at += length;
        if (parts.YearMark is > EdtfParts.After and <= 6)
            buffer[at++] = MarkCharacters[parts.YearMark];
        return at;
    }

    private static int WritePair(Span<char> buffer, int at, int value, int digits, int mark)
    {
        buffer[at++] = '-';
        if (mark is > 0 and <= EdtfParts.After)
            buffer[at++] = MarkCharacters[mark];
        buffer[at++] = (digits & 2) != 0 ? (char)('0' + (value / 10)) : 'X';
        buffer[at++] = (digits & 1) != 0 ? (char)('0' + (value % 10)) : 'X';
        if (mark is > EdtfParts.After and <= 6)
            buffer[at++] = MarkCharacters[mark];
        return at;
    }
}
