using System.Diagnostics.CodeAnalysis;

namespace ScoData;

/// <summary>
/// One date of the Extended Date/Time Format (EDTF), which can say how much of a date is known: <c>2010-09-09</c>,
/// <c>2010-09</c>, <c>2010</c>, <c>201X</c>, <c>2003-08-XX</c>, <c>2003-21</c> (spring), <c>2010~</c> (about 2010).
/// </summary>
/// <remarks>
/// <para>
/// The format is that of ISO 8601-2:2019 as the Library of Congress describes it. Supported are all dates without a
/// time of day of levels 0, 1 and 2: years, months and days, also negative (the year <c>0000</c> comes before
/// <c>0001</c>); <c>Y</c> and a sign for years of five to nine digits; parts of a year from <c>21</c> to <c>41</c>;
/// <c>X</c> for any digit that is not specified, as long as some day of the calendar fits; and the marks <c>?</c>
/// (uncertain), <c>~</c> (approximate) and <c>%</c> (both) after the date or before or after any part of it, at most one
/// mark for each part. Going beyond the specification, a year after <c>Y</c> may have a month and a day, so that
/// <see cref="Earliest"/> and <see cref="Latest"/> have a text for every date.
/// </para>
/// <para>
/// Not supported are times of day, years with an exponent (<c>Y17E7</c>), significant digits (<c>1950S2</c>), and sets
/// of dates. Intervals are read by <see cref="EdtfInterval"/>.
/// </para>
/// <para>
/// A date stands for one day that is not known more closely than it is written, somewhere from <see cref="Earliest"/>
/// to <see cref="Latest"/>. Comparisons answer with a <see cref="Truth"/>: yes or no only where every such day agrees.
/// A marked date gets leeway on both sides first: 365 days when the mark stands at the year, 30 at the month, 1 at the
/// day, and correspondingly more where that part has unspecified digits. Seasons get 30 days, because nobody agrees
/// when they begin. So <c>2010~</c> is certainly before 2012, and only maybe before 2011.
/// </para>
/// <para>
/// Parts of a year cover these months: <c>21</c> and <c>25</c> spring March to May, <c>22</c> and <c>26</c> summer June
/// to August, <c>23</c> and <c>27</c> autumn September to November, <c>24</c> and <c>28</c> winter December to February
/// of the next year; <c>29</c> to <c>32</c> the same seasons in the southern hemisphere, half a year apart; <c>33</c> to
/// <c>36</c> quarters, <c>37</c> to <c>39</c> four months each, <c>40</c> and <c>41</c> half years. A season without
/// hemisphere is taken as northern.
/// </para>
/// <para>
/// Two dates are equal when they are written alike: <c>2010?</c> and <c>?2010</c> mean the same but keep their spelling
/// and differ. The default value is <c>XXXX</c>, a date of which nothing is known.
/// </para>
/// </remarks>
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    private const string NotDate = " is not a valid EDTF date: ";

    private EdtfDate(ulong bits) => Bits = bits;

    /// <summary>A year.</summary>
    /// <param name="year">The year from -999999999 to 999999999; 0 is the year before 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public EdtfDate(int year)
        : this(PackChecked(EdtfParts.YearOnly, year, 1, 1))
    {
    }

    /// <summary>A month, or a part of a year.</summary>
    /// <param name="year">The year from -999999999 to 999999999; from -9999 to 9999 for a part of a year.</param>
    /// <param name="month">The month from 1 to 12, or a code from 21 to 41 for a season, quarter or other part of a year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of range.</exception>
    public EdtfDate(int year, int month)
        : this(PackChecked(EdtfParts.YearMonth, year, month, 1))
    {
    }

    /// <summary>A day of the Gregorian calendar, also for years before its use.</summary>
    /// <param name="year">The year from -999999999 to 999999999; 0 is the year before 1.</param>
    /// <param name="month">The month from 1 to 12.</param>
    /// <param name="day">The day from 1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public EdtfDate(int year, int month, int day)
        : this(PackChecked(EdtfParts.YearMonthDay, year, month, day))
    {
    }

    /// <summary>All of the date in one number, for tables; 0 is <c>XXXX</c> and the three highest bits are always 0.</summary>
    internal ulong Bits { get; }

    private EdtfParts Parts => EdtfParts.Unpack(Bits);

    /// <summary>Makes a date from the number of an earlier one.</summary>
    internal static EdtfDate FromBits(ulong bits) => new(bits);

    /// <summary>The year, or <see langword="null"/> if any of its digits is unspecified. The year 0 is the one before 1.</summary>
    public int? Year => Parts is { YearDigits: EdtfParts.WholeYear } parts ? parts.SignedYear : null;

    /// <summary>
    /// The month from 1 to 12, or <see langword="null"/> if it is not written, has an unspecified digit, or is a
    /// season or another part of a year (see <see cref="SubYearCode"/>).
    /// </summary>
    public int? Month => Parts is { MonthDigits: EdtfParts.WholePair, Month: <= 12 } parts ? parts.Month : null;

    /// <summary>The day of the month from 1 to 31, or <see langword="null"/> if it is not written or has an unspecified digit.</summary>
    public int? Day => Parts is { DayDigits: EdtfParts.WholePair } parts ? parts.Day : null;

    /// <summary>
    /// The code of a season, quarter or other part of a year, from 21 to 41 (21 spring, 22 summer, 23 autumn, 24 winter,
    /// 33 to 36 quarters, 40 and 41 halves); <see langword="null"/> for any other date.
    /// </summary>
    public int? SubYearCode => Parts is { IsSubYear: true } parts ? parts.Month : null;

    /// <summary>How closely the date is known: the smallest unit that is told in full when reading from the left.</summary>
    public DatePrecision Precision
    {
        get
        {
            var parts = Parts;
            if (parts.YearDigits != EdtfParts.WholeYear)
            {
                return (parts.YearDigits & 8) == 0 ? DatePrecision.Unknown
                    : (parts.YearDigits & 4) == 0 ? DatePrecision.Millennium
                    : (parts.YearDigits & 2) == 0 ? DatePrecision.Century
                    : DatePrecision.Decade;
            }

            if (parts.MonthDigits != EdtfParts.WholePair)
                return DatePrecision.Year;
            if (parts.IsSubYear)
                return DatePrecision.SubYear;
            return parts.DayDigits == EdtfParts.WholePair ? DatePrecision.Day : DatePrecision.Month;
        }
    }

    /// <summary>Whether any part carries <c>?</c> or <c>%</c>: the source may be wrong about it.</summary>
    public bool IsUncertain => HasMark(1);

    /// <summary>Whether any part carries <c>~</c> or <c>%</c>: the source gives it as an estimate.</summary>
    public bool IsApproximate => HasMark(2);

    /// <summary>Whether any written digit is <c>X</c>, not specified.</summary>
    public bool HasUnspecifiedDigits
    {
        get
        {
            var parts = Parts;
            return parts.YearDigits != EdtfParts.WholeYear
                || (parts.Written >= EdtfParts.YearMonth && parts.MonthDigits != EdtfParts.WholePair)
                || (parts.Written >= EdtfParts.YearMonthDay && parts.DayDigits != EdtfParts.WholePair);
        }
    }

    /// <summary>Whether the date is one day, with every digit given and without any mark.</summary>
    public bool IsExact => Precision == DatePrecision.Day && !IsUncertain && !IsApproximate;

    /// <summary>Reads a date, such as <c>2010-09-09</c> or <c>2003-08-XX</c>.</summary>
    /// <param name="text">The date in EDTF; spaces, lower case letters and times of day are not accepted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date, or of a kind that is not supported; the message tells why.</exception>
    public static EdtfDate Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return EdtfReader.TryRead(text.AsSpan(), out var bits, out var problem)
            ? new EdtfDate(bits)
            : throw new FormatException(ValueText.Quote(text.AsSpan()) + NotDate + problem + EdtfReader.Hint(text.AsSpan()) + ".");
    }

    /// <summary>Reads a date, and tells whether that worked.</summary>
    /// <param name="text">The date in EDTF, or <see langword="null"/>.</param>
    /// <param name="date">The date read, or the default value <c>XXXX</c>.</param>
    /// <returns>Whether <paramref name="text"/> is a date of a supported kind; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date) => TryParse(text.AsSpan(), out date);

    /// <summary>Reads a date, and tells whether that worked.</summary>
    /// <param name="text">The date in EDTF.</param>
    /// <param name="date">The date read, or the default value <c>XXXX</c>.</param>
    /// <returns>Whether <paramref name="text"/> is a date of a supported kind; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        var success = EdtfReader.TryRead(text, out var bits, out _);
        date = new EdtfDate(bits);
        return success;
    }

    /// <summary>Whether both dates are written alike, marks included.</summary>
    /// <param name="other">The date to compare with.</param>
    public bool Equals(EdtfDate other) => Bits == other.Bits;

    /// <summary>Whether the object is a date that is written alike.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EdtfDate other && Equals(other);

    /// <summary>A hash code that equal dates share.</summary>
    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>Whether both dates are written alike, marks included.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether the dates are written differently.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    private static ulong PackChecked(int written, int year, int month, int day)
    {
        if (year is < -999_999_999 or > 999_999_999)
            throw new ArgumentOutOfRangeException(nameof(year), "The year must be between -999999999 and 999999999.");
        var subYear = written == EdtfParts.YearMonth && month is >= SubYear.First and <= SubYear.Last && year is >= -9999 and <= 9999;
        if ((month is < 1 or > 12) && !subYear)
            throw new ArgumentOutOfRangeException(nameof(month), "The month must be 1 to 12, or 21 to 41 for a part of a year of four digits.");
        if (!subYear && (day < 1 || day > CalendarDays.InMonth(CalendarDays.IsLeap(year), month)))
            throw new ArgumentOutOfRangeException(nameof(day), "The month does not have that many days.");
        return EdtfParts.Plain(written, year, month, day).Pack();
    }

    private bool HasMark(int kind)
    {
        var parts = Parts;
        return Marks(parts.YearMark, kind) || Marks(parts.MonthMark, kind) || Marks(parts.DayMark, kind);

        static bool Marks(int mark, int kind) => (KindOf(mark) & kind) != 0;
    }

    /// <summary>1 for uncertain, 2 for approximate, 3 for both, 0 for no mark, wherever the mark stands.</summary>
    private static int KindOf(int mark) => mark > EdtfParts.After ? mark - EdtfParts.After : mark;
}
