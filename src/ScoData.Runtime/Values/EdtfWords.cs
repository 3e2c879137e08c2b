using System.Globalization;
using System.Text;

namespace ScoData;

/// <summary>Dates in English words; the same in every culture.</summary>
internal static class EdtfWords
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    internal static string Month(int month) => Months[(month - 1) % 12];

    internal static string Number(int number) => number.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>The date with what its marks say: in front for an estimate, in brackets for the rest.</summary>
    internal static string Describe(in EdtfParts parts)
    {
        var core = Core(in parts);
        Kinds(in parts, out var year, out var month, out var day);
        var alike = (parts.Written < EdtfParts.YearMonth || month == year) && (parts.Written < EdtfParts.YearMonthDay || day == year);
        if (alike)
            return ((year & 2) != 0 ? "about " : "") + core + ((year & 1) != 0 ? " (uncertain)" : "");
        var uncertain = List((year & 1) != 0, (month & 1) != 0, (day & 1) != 0);
        var approximate = List((year & 2) != 0, (month & 2) != 0, (day & 2) != 0);
        var said = uncertain == approximate ? uncertain + " uncertain and approximate"
            : approximate.Length == 0 ? uncertain + " uncertain"
            : uncertain.Length == 0 ? approximate + " approximate"
            : uncertain + " uncertain; " + approximate + " approximate";
        return core + " (" + said + ")";
    }

    /// <summary>What the marks say of each part: 1 uncertain, 2 approximate, 3 both. A mark after a part counts for all before it.</summary>
    private static void Kinds(in EdtfParts parts, out int year, out int month, out int day)
    {
        day = KindOf(parts.DayMark);
        month = KindOf(parts.MonthMark) | FromRight(parts.DayMark);
        year = KindOf(parts.YearMark) | FromRight(parts.MonthMark) | FromRight(parts.DayMark);

        static int KindOf(int mark) => mark > EdtfParts.After ? mark - EdtfParts.After : mark;
        static int FromRight(int mark) => mark > EdtfParts.After ? mark - EdtfParts.After : 0;
    }

    private static string List(bool year, bool month, bool day)
    {
        var text = year ? "year" : "";
        if (month)
            text += text.Length == 0 ? "month" : day ? ", month" : " and month";
        if (day)
            text += text.Length == 0 ? "day" : " and day";
        return text;
    }

    private static string Core(in EdtfParts parts)
    {
        var year = Year(in parts);
        var link = parts.YearDigits == EdtfParts.WholeYear ? " " : " in ";
        if (parts.Written < EdtfParts.YearMonth)
            return year;
        if (parts.IsSubYear)
        {
            var words = SubYear.Words(parts.Month);
            return words + (words.EndsWith("of", StringComparison.Ordinal) ? " " : link) + year + SubYear.Hemisphere(parts.Month);
        }

        var wholeDay = parts.Written == EdtfParts.YearMonthDay && parts.DayDigits == EdtfParts.WholePair;
        if (parts.MonthDigits == EdtfParts.WholePair)
        {
            var month = Month(Math.Max(parts.Month, 1)) + link + year;
            if (wholeDay)
                return Number(parts.Day) + " " + month;
            return parts.Written < EdtfParts.YearMonthDay ? month : month + ", " + Partial("day", parts.Day, parts.DayDigits);
        }

        var text = new StringBuilder(year).Append(", ");
        if (parts.Written == EdtfParts.YearMonthDay && parts.MonthDigits == 0 && parts.DayDigits == 0)
            return text.Append("month and day unknown").ToString();
        text.Append(Partial("month", parts.Month, parts.MonthDigits));
        if (wholeDay)
            text.Append(", day ").Append(Number(parts.Day));
        else if (parts.Written == EdtfParts.YearMonthDay)
            text.Append(", ").Append(Partial("day", parts.Day, parts.DayDigits));
        return text.ToString();
    }

    private static string Partial(string part, int value, int digits) => digits switch
    {
        0 => part + " unknown",
        1 => part + " ending in " + Number(value % 10),
        _ => part + " starting with " + Number(value / 10),
    };

    private static string Year(in EdtfParts parts)
    {
        if (parts.YearDigits == EdtfParts.WholeYear)
        {
            return parts.Negative || parts.Magnitude == 0 ? Number(parts.Magnitude + 1) + " BC"
                : parts.Magnitude < 1000 ? "AD " + Number(parts.Magnitude)
                : Number(parts.Magnitude);
        }

        if (parts.YearDigits == 0)
            return parts.Negative ? "an unknown year BC" : "an unknown year";
        // X in the last place or places only, as in 201X: everything above it is told.
        if (!parts.Negative && parts.Magnitude >= 1000 && (parts.YearDigits is 14 or 12 or 8))
        {
            return parts.YearDigits == 14
                ? "the " + Number(parts.Magnitude) + "s"
                : "a year from " + Number(parts.Magnitude) + " to " + Number(parts.MagnitudeLimit(largest: true));
        }

        var yearOnly = new EdtfParts { YearDigits = parts.YearDigits, Negative = parts.Negative, Magnitude = parts.Magnitude };
        return "a year of the form " + EdtfDate.FromBits(yearOnly.Pack());
    }
}
