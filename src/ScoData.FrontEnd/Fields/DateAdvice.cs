using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoData.FrontEnd.Fields;

/// <summary>What to write instead of a text that is no date in EDTF, where only one date can be meant.</summary>
internal static class DateAdvice
{
    private static readonly string[] WithDay = ["d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy"];
    private static readonly string[] WithoutDay = ["MMMM yyyy", "MMM yyyy"];
    private static readonly string[] Ongoing = ["present", "now", "today", "ongoing"];

    private static readonly Regex YearFirst = new(@"^([0-9]{4})[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?$", RegexOptions.CultureInvariant);
    private static readonly Regex YearLast = new(@"^([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})$", RegexOptions.CultureInvariant);
    private static readonly Regex WithTime = new(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9].*$", RegexOptions.CultureInvariant);
    private static readonly Regex Circa = new(@"^(?:c\.|ca\.|circa|about|around|approximately) ?(.+)$", RegexOptions.CultureInvariant);
    private static readonly Regex BeforeChrist = new("^([0-9]{1,4}) ?(?:BC|BCE)$", RegexOptions.CultureInvariant);
    private static readonly Regex Sides = new(@"^(.*[^ ]) ?(?: - |–|—|/| to ) ?(.+)$", RegexOptions.CultureInvariant);
    private static readonly Regex Decade = new("^([0-9]{2}[1-9])0'?s$", RegexOptions.CultureInvariant);
    private static readonly Regex Century = new("^([0-9]{1,2})(?:st|nd|rd|th) century$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Bound = new("^(before|until|up to|after|since|from) (.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex ShortYears = new("^([0-9]{2})([0-9]{2}) ?[-–—/] ?([0-9]{2})$", RegexOptions.CultureInvariant);
    private static readonly Regex Years = new("^([0-9]{4})-([0-9]{4})$", RegexOptions.CultureInvariant);

    /// <summary>What to write instead of a date, as a part of a message; null if that cannot be told.</summary>
    public static string? ForDate(string text)
    {
        if (Date(text) is { } date)
            return $"write {date}";
        if (WithTime.Match(text) is { Success: true } time && EdtfDate.TryParse(time.Groups[1].Value, out _))
            return $"a date has no time of day; write {time.Groups[1].Value}";
        if (EdtfInterval.TryParse(text, out _))
            return "write a single date; only a field of type interval takes two";
        if (OpenInterval(text) is { } open)
            return $"a date cannot be open; only a field of type interval can, which takes {open}";
        return IsMissingDay(text) ? "there is no such day" : null;
    }

    /// <summary>What to write instead of an interval, as a part of a message; null if that cannot be told.</summary>
    public static string? ForInterval(string text)
    {
        if (text.Split('/') is { Length: 2 } sides && sides.All(side => EdtfDate.TryParse(side, out _)))
            return "the end must not be before the start";
        if (Date(text) is { } date)
            return $"write {date}";
        if (OpenInterval(text) is { } open)
            return $"write {open}, which includes the year, month or day that is given";
        if (ShortYears.Match(text) is { Success: true } pair && Interval(pair.Groups[1].Value + pair.Groups[2].Value, pair.Groups[1].Value + pair.Groups[3].Value) is { } spell)
            return $"write {spell}";
        if (Sides.Match(text) is { Success: true } match && Interval(match.Groups[1].Value, match.Groups[2].Value) is { } interval)
            return $"write {interval}";
        if (Years.Match(text) is { Success: true } years && Interval(years.Groups[1].Value, years.Groups[2].Value) is { } both)
            return $"write {both}";
        return text.Split('/').FirstOrDefault(IsMissingDay) is { } missing ? $"there is no day {missing}" : ForDate(text);
    }

    /// <summary><c>before 1500</c> as <c>/1500</c>: the bound is a part of the interval.</summary>
    private static string? OpenInterval(string text)
    {
        if (Bound.Match(text) is not { Success: true } bound || (Valid(bound.Groups[2].Value) ?? Date(bound.Groups[2].Value)) is not { } date)
            return null;
        return bound.Groups[1].Value.ToLowerInvariant() switch
        {
            "since" or "from" => $"{date}/..",
            "after" => $"{date}/",
            _ => $"/{date}",
        };
    }

    private static string? Interval(string start, string end)
    {
        var last = Ongoing.Contains(end.ToLowerInvariant()) ? ".." : Valid(end) ?? Date(end);
        var first = Valid(start) ?? Date(start);
        var interval = $"{first}/{last}";
        return first is not null && last is not null && EdtfInterval.TryParse(interval, out _) ? interval : null;
    }

    /// <summary>The date that is meant, or null.</summary>
    private static string? Date(string text)
    {
        if (YearFirst.Match(text) is { Success: true } parts)
            return Valid(string.Join("-", parts.Groups.Cast<Group>().Skip(1).Where(part => part.Success).Select(part => part.Value.PadLeft(2, '0'))));
        if (YearLast.Match(text) is { Success: true } numbers)
            return WithYearLast(numbers.Groups[1].Value, numbers.Groups[2].Value, numbers.Groups[3].Value, numbers.Groups[4].Value);
        if (Circa.Match(text) is { Success: true } circa)
            return (Valid(circa.Groups[1].Value) ?? Date(circa.Groups[1].Value)) is { } about ? Valid(about + "~") : null;
        if (BeforeChrist.Match(text) is { Success: true } era)
            return Valid("-" + (int.Parse(era.Groups[1].Value, CultureInfo.InvariantCulture) - 1).ToString("0000", CultureInfo.InvariantCulture));
        if (Decade.Match(text) is { Success: true } decade)
            return Valid(decade.Groups[1].Value + "X");
        if (Century.Match(text) is { Success: true } century)
            return Valid((int.Parse(century.Groups[1].Value, CultureInfo.InvariantCulture) - 1).ToString("00", CultureInfo.InvariantCulture) + "XX");
        if (text.TrimStart('Y') is { Length: > 0 } year && year.TrimStart('-') is { Length: > 2 } digits && year.Length - digits.Length <= 1 && digits.All(DigitGroups.IsDigit))
            return Valid(year) ?? Valid(year.Substring(0, year.Length - digits.Length) + digits.PadLeft(4, '0')) ?? Valid("Y" + year);
        if (DateTime.TryParseExact(text, WithDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (DateTime.TryParseExact(text, WithoutDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        // Earlier drafts of EDTF wrote unknown digits as u.
        return Valid(text.Replace('x', 'X').Replace('u', 'X'));
    }

    /// <summary>A date that begins with the day or the month: with full stops always with the day, otherwise only if one of the two cannot be a month.</summary>
    private static string? WithYearLast(string first, string separator, string second, string year)
    {
        var isDayFirst = separator == "." || int.Parse(first, CultureInfo.InvariantCulture) > 12;
        if (!isDayFirst && int.Parse(second, CultureInfo.InvariantCulture) <= 12)
            return null;
        var (day, month) = isDayFirst ? (first, second) : (second, first);
        return Valid($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}");
    }

    /// <summary>The text if it is a date, or null.</summary>
    private static string? Valid(string text) => EdtfDate.TryParse(text, out _) ? text : null;

    private static bool IsMissingDay(string text) =>
        Valid(text) is null && YearFirst.Match(text) is { Success: true } parts && parts.Groups[3].Success && EdtfDate.TryParse($"{parts.Groups[1].Value}-{parts.Groups[2].Value}", out _);
}
