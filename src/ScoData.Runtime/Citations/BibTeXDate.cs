namespace ScoData;

/// <summary>Dates for biblatex, which reads the first two levels of EDTF and not the third.</summary>
internal static class BibTeXDate
{
    /// <summary>The date or interval in EDTF, or <see langword="null"/> if biblatex cannot read it.</summary>
    internal static string? Write(EdtfInterval interval) =>
        IsRead(interval.Start) && IsRead(interval.End) ? interval.ToString() : null;

    private static bool IsRead(EdtfDate? date)
    {
        if (date is not { } known)
            return true;
        var text = known.ToString();
        var at = text[0] == '-' ? 1 : 0;
        var end = text.Length - (text[text.Length - 1] is '?' or '~' or '%' ? 1 : 0);
        if (known.SubYearCode is > 24)
            return false;
        // 2010, 201X, 20XX, 2010-09, 2010-XX, 2010-09-09, 2010-09-XX or 2010-XX-XX, and a mark at the end only.
        for (var i = at; i < end; i++)
        {
            var separator = i - at is 4 or 7;
            if (separator ? text[i] != '-' : text[i] != 'X' && !ValueText.IsDigit(text[i]))
                return false;
        }

        return (end - at) switch
        {
            4 => Unspecified(text, at, 4) is 0 or 1 or 2,
            7 => Unspecified(text, at, 4) == 0 && Unspecified(text, at + 5, 2) is 0 or 2,
            10 => Unspecified(text, at, 4) == 0 && (Unspecified(text, at + 5, 2), Unspecified(text, at + 8, 2)) is (0, 0) or (0, 2) or (2, 2),
            _ => false,
        };
    }

    /// <summary>How many digits at the end of a part are X; -1 if a digit follows an X.</summary>
    private static int Unspecified(string text, int start, int length)
    {
        var count = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] == 'X')
                count++;
            else if (count > 0)
                return -1;
        }

        return count;
    }
}
