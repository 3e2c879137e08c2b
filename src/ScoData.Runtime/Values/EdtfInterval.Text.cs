using System.Diagnostics.CodeAnalysis;

namespace ScoData;

public readonly partial struct EdtfInterval
{
    private const string NotInterval = " is not a valid EDTF date or interval: ";

    /// <summary>Room for the longest interval.</summary>
    internal const int MostCharacters = (2 * EdtfDate.MostCharacters) + 1;

    /// <summary>Reads an interval or a single date, such as <c>2010-09-09/2010-09-25</c>, <c>2010/..</c> or <c>2010-09</c>.</summary>
    /// <param name="text">The interval in EDTF; spaces and times of day are not accepted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is neither, or ends before it starts; the message tells why.</exception>
    public static EdtfInterval Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        if (TryRead(text.AsSpan(), out var interval, out var problem))
            return interval;
        var hint = text.IndexOf('/') < 0 ? EdtfReader.Hint(text.AsSpan()) : "";
        throw new FormatException(ValueText.Quote(text.AsSpan()) + NotInterval + problem + hint + ".");
    }

    /// <summary>Reads an interval or a single date, and tells whether that worked.</summary>
    /// <param name="text">The interval in EDTF, or <see langword="null"/>.</param>
    /// <param name="interval">The interval read, or the default value <c>XXXX</c>.</param>
    /// <returns>Whether <paramref name="text"/> is an interval or date of a supported kind; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfInterval interval) =>
        TryRead(text.AsSpan(), out interval, out _);

    /// <summary>Reads an interval or a single date, and tells whether that worked.</summary>
    /// <param name="text">The interval in EDTF.</param>
    /// <param name="interval">The interval read, or the default value <c>XXXX</c>.</param>
    /// <returns>Whether <paramref name="text"/> is an interval or date of a supported kind; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfInterval interval) => TryRead(text, out interval, out _);

    /// <summary>The interval in EDTF, exactly as it was read; <c>XXXX</c> for the default value.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MostCharacters];
        return buffer.Slice(0, Write(buffer)).ToString();
    }

    /// <summary>
    /// The interval for readers of English: "9 to 25 September 2010", "26 July to 4 October 2021", "June to August 2004",
    /// "since 15 June 2001", "until 2010", "from 2010, end unknown". The same in every culture, and not meant to be read back.
    /// </summary>
    public string ToReadableString()
    {
        if (Start is not { } start)
            return End is { } only ? "until " + only.ToReadableString() + (StartKind == IntervalBound.Open ? "" : ", start unknown") : "at any time";
        if (End is not { } end)
        {
            return EndKind == IntervalBound.Open
                ? "since " + start.ToReadableString()
                : "from " + start.ToReadableString() + ", end unknown";
        }

        if (start == end)
            return start.ToReadableString();
        var first = Shorten(start, end) ?? start.ToReadableString();
        return first + (first.IndexOf(',') >= 0 ? ", to " : " to ") + end.ToReadableString();
    }

    /// <summary>Writes the interval and returns its length; the buffer has room for every interval.</summary>
    internal int Write(Span<char> buffer)
    {
        var at = WriteSide(buffer, StartKind, Start);
        if (!IsInterval)
            return at;
        buffer[at++] = '/';
        return at + WriteSide(buffer.Slice(at), EndKind, End);
    }

    private static int WriteSide(Span<char> buffer, IntervalBound kind, EdtfDate? date)
    {
        if (date is { } known)
            return known.Write(buffer);
        if (kind == IntervalBound.Unknown)
            return 0;
        buffer[0] = '.';
        buffer[1] = '.';
        return 2;
    }

    /// <summary>The start without what the end says again: "9", "26 July", "June"; nothing when the two have to stand in full.</summary>
    private static string? Shorten(EdtfDate start, EdtfDate end)
    {
        if (start.IsUncertain || start.IsApproximate || start.HasUnspecifiedDigits
            || end.IsUncertain || end.IsApproximate || end.HasUnspecifiedDigits
            || start.Year != end.Year || start.Month is not { } month || end.Month is not { } endMonth
            || start.Day.HasValue != end.Day.HasValue)
            return null;
        return start.Day is not { } day ? EdtfWords.Month(month)
            : month == endMonth ? EdtfWords.Number(day)
            : EdtfWords.Number(day) + " " + EdtfWords.Month(month);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out EdtfInterval interval, out string? problem)
    {
        interval = default;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!EdtfReader.TryRead(text, out var bits, out problem))
                return false;
            interval = new EdtfInterval(bits, 0);
            return true;
        }

        if (text.Slice(slash + 1).IndexOf('/') >= 0)
        {
            problem = "it has more than one slash; year, month and day must be joined by hyphens";
            return false;
        }

        if (!TryReadSide(text.Slice(0, slash), out var start, out problem)
            || !TryReadSide(text.Slice(slash + 1), out var end, out problem))
            return false;
        var startKnown = KindOf(start) == IntervalBound.Known;
        var endKnown = KindOf(end) == IntervalBound.Known;
        if (!startKnown && !endKnown)
            problem = "neither start nor end is a date";
        else if (startKnown && endKnown && EdtfDate.FromBits(end).IsBefore(EdtfDate.FromBits(start)) == Truth.Yes)
            problem = "it ends before it starts";
        if (problem is not null)
            return false;
        interval = new EdtfInterval(start, endKnown ? end | EndFlag : end);
        return true;
    }

    private static bool TryReadSide(ReadOnlySpan<char> text, out ulong bits, out string? problem)
    {
        problem = null;
        if (text.Length == 0)
        {
            bits = UnknownBits;
            return true;
        }

        if (text.Length == 2 && text[0] == '.' && text[1] == '.')
        {
            bits = OpenBits;
            return true;
        }

        return EdtfReader.TryRead(text, out bits, out problem);
    }
}
