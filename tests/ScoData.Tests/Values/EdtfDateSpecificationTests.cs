namespace ScoData.Tests.Values;

/// <summary>Every example date of the Extended Date/Time Format specification, level by level, and some neighbours.</summary>
public class EdtfDateSpecificationTests
{
    private const string None = "";
    private const string Uncertain = "?";
    private const string Approximate = "~";
    private const string Both = "%";

    /// <summary>Text, earliest day, latest day, precision, certainty.</summary>
    public static TheoryData<string, string, string, DatePrecision, string> Level0 => new()
    {
        { "1985-04-12", "1985-04-12", "1985-04-12", DatePrecision.Day, None },
        { "1985-04", "1985-04-01", "1985-04-30", DatePrecision.Month, None },
        { "1985", "1985-01-01", "1985-12-31", DatePrecision.Year, None },
        { "0000", "0000-01-01", "0000-12-31", DatePrecision.Year, None },
        { "0001-01-01", "0001-01-01", "0001-01-01", DatePrecision.Day, None },
        { "9999-12-31", "9999-12-31", "9999-12-31", DatePrecision.Day, None },
        { "2000-02", "2000-02-01", "2000-02-29", DatePrecision.Month, None },
        { "1900-02", "1900-02-01", "1900-02-28", DatePrecision.Month, None },
        { "2004-02-29", "2004-02-29", "2004-02-29", DatePrecision.Day, None },
    };

    public static TheoryData<string, string, string, DatePrecision, string> Level1 => new()
    {
        { "Y170000002", "Y170000002-01-01", "Y170000002-12-31", DatePrecision.Year, None },
        { "Y-170000002", "Y-170000002-01-01", "Y-170000002-12-31", DatePrecision.Year, None },
        { "Y10000", "Y10000-01-01", "Y10000-12-31", DatePrecision.Year, None },
        { "2001-21", "2001-03-01", "2001-05-31", DatePrecision.SubYear, None },
        { "2001-22", "2001-06-01", "2001-08-31", DatePrecision.SubYear, None },
        { "2001-23", "2001-09-01", "2001-11-30", DatePrecision.SubYear, None },
        { "2001-24", "2001-12-01", "2002-02-28", DatePrecision.SubYear, None },
        { "2003-24", "2003-12-01", "2004-02-29", DatePrecision.SubYear, None },
        { "9999-24", "9999-12-01", "Y10000-02-29", DatePrecision.SubYear, None },
        { "1984?", "1984-01-01", "1984-12-31", DatePrecision.Year, Uncertain },
        { "2004-06~", "2004-06-01", "2004-06-30", DatePrecision.Month, Approximate },
        { "2004-06-11%", "2004-06-11", "2004-06-11", DatePrecision.Day, Both },
        { "201X", "2010-01-01", "2019-12-31", DatePrecision.Decade, None },
        { "20XX", "2000-01-01", "2099-12-31", DatePrecision.Century, None },
        { "2004-XX", "2004-01-01", "2004-12-31", DatePrecision.Year, None },
        { "1985-04-XX", "1985-04-01", "1985-04-30", DatePrecision.Month, None },
        { "1985-XX-XX", "1985-01-01", "1985-12-31", DatePrecision.Year, None },
        { "-1985", "-1985-01-01", "-1985-12-31", DatePrecision.Year, None },
        { "-0001-12-31", "-0001-12-31", "-0001-12-31", DatePrecision.Day, None },
    };

    public static TheoryData<string, string, string, DatePrecision, string> Level2 => new()
    {
        { "2001-34", "2001-04-01", "2001-06-30", DatePrecision.SubYear, None },
        { "2001-25", "2001-03-01", "2001-05-31", DatePrecision.SubYear, None },
        { "2001-28", "2001-12-01", "2002-02-28", DatePrecision.SubYear, None },
        { "2001-29", "2001-09-01", "2001-11-30", DatePrecision.SubYear, None },
        { "2001-30", "2001-12-01", "2002-02-28", DatePrecision.SubYear, None },
        { "2001-31", "2001-03-01", "2001-05-31", DatePrecision.SubYear, None },
        { "2001-32", "2001-06-01", "2001-08-31", DatePrecision.SubYear, None },
        { "2001-33", "2001-01-01", "2001-03-31", DatePrecision.SubYear, None },
        { "2001-36", "2001-10-01", "2001-12-31", DatePrecision.SubYear, None },
        { "2001-37", "2001-01-01", "2001-04-30", DatePrecision.SubYear, None },
        { "2001-38", "2001-05-01", "2001-08-31", DatePrecision.SubYear, None },
        { "2001-39", "2001-09-01", "2001-12-31", DatePrecision.SubYear, None },
        { "2001-40", "2001-01-01", "2001-06-30", DatePrecision.SubYear, None },
        { "2001-41", "2001-07-01", "2001-12-31", DatePrecision.SubYear, None },
        { "2004-06~-11", "2004-06-11", "2004-06-11", DatePrecision.Day, Approximate },
        { "2004?-06-11", "2004-06-11", "2004-06-11", DatePrecision.Day, Uncertain },
        { "?2004-06-~11", "2004-06-11", "2004-06-11", DatePrecision.Day, Both },
        { "2004-%06-11", "2004-06-11", "2004-06-11", DatePrecision.Day, Both },
        { "2004-%06", "2004-06-01", "2004-06-30", DatePrecision.Month, Both },
        { "2004?-06-~11", "2004-06-11", "2004-06-11", DatePrecision.Day, Both },
        { "2004-06-~01", "2004-06-01", "2004-06-01", DatePrecision.Day, Approximate },
        { "?-2004-06-%11", "-2004-06-11", "-2004-06-11", DatePrecision.Day, Both },
        { "156X-12-25", "1560-12-25", "1569-12-25", DatePrecision.Decade, None },
        { "15XX-12-25", "1500-12-25", "1599-12-25", DatePrecision.Century, None },
        { "XXXX-12-XX", "0000-12-01", "9999-12-31", DatePrecision.Unknown, None },
        { "1XXX-XX", "1000-01-01", "1999-12-31", DatePrecision.Millennium, None },
        { "1XXX-12", "1000-12-01", "1999-12-31", DatePrecision.Millennium, None },
        { "1984-1X", "1984-10-01", "1984-12-31", DatePrecision.Year, None },
        { "1984-X2", "1984-02-01", "1984-12-31", DatePrecision.Year, None },
        { "1985-02-2X", "1985-02-20", "1985-02-28", DatePrecision.Month, None },
        { "1985-XX-31", "1985-01-31", "1985-12-31", DatePrecision.Year, None },
        { "1985-X2-30", "1985-12-30", "1985-12-30", DatePrecision.Year, None },
        { "19XX-02-29", "1904-02-29", "1996-02-29", DatePrecision.Century, None },
        { "XXXX-02-29", "0000-02-29", "9996-02-29", DatePrecision.Unknown, None },
        { "-156X-12-25", "-1569-12-25", "-1560-12-25", DatePrecision.Decade, None },
        { "-XXXX-12-XX", "-9999-12-01", "-0001-12-31", DatePrecision.Unknown, None },
        { "-000X", "-0009-01-01", "-0001-12-31", DatePrecision.Decade, None },
        { "-00X0-01-01", "-0090-01-01", "-0010-01-01", DatePrecision.Century, None },
        { "XXXX", "0000-01-01", "9999-12-31", DatePrecision.Unknown, None },
        { "201X-21~", "2010-03-01", "2019-05-31", DatePrecision.Decade, Approximate },
        { "Y-12000-02-29", "Y-12000-02-29", "Y-12000-02-29", DatePrecision.Day, None },
    };

    [Theory]
    [MemberData(nameof(Level0))]
    [MemberData(nameof(Level1))]
    [MemberData(nameof(Level2))]
    public void Reads_an_example_and_knows_what_it_stands_for(
        string text, string earliest, string latest, DatePrecision precision, string certainty)
    {
        Assert.True(EdtfDate.TryParse(text, out var date));

        Assert.Equal(text, date.ToString());
        Assert.Equal(date, EdtfDate.Parse(text));
        Assert.Equal(earliest, date.Earliest.ToString());
        Assert.Equal(latest, date.Latest.ToString());
        Assert.Equal(precision, date.Precision);
        Assert.Equal(certainty is Uncertain or Both, date.IsUncertain);
        Assert.Equal(certainty is Approximate or Both, date.IsApproximate);
        Assert.Equal(precision == DatePrecision.Day && certainty == None, date.IsExact);
        Assert.Equal(text.Contains('X'), date.HasUnspecifiedDigits);
    }

    [Theory]
    [MemberData(nameof(Level0))]
    [MemberData(nameof(Level1))]
    [MemberData(nameof(Level2))]
    public void The_days_around_an_example_are_exact_and_can_be_read_back(
        string text, string earliest, string latest, DatePrecision precision, string certainty)
    {
        _ = (precision, certainty);
        var date = EdtfDate.Parse(text);

        Assert.True(date.Earliest.IsExact);
        Assert.True(date.Latest.IsExact);
        Assert.Equal(date.Earliest, EdtfDate.Parse(earliest));
        Assert.Equal(date.Latest, EdtfDate.Parse(latest));
        Assert.Equal(date.Earliest, date.Earliest.Latest);
        Assert.Equal(Truth.No, date.Latest.IsBefore(date.Earliest));
    }

    [Theory]
    // Times of day, exponents, significant digits and sets: in the specification, not in this type.
    [InlineData("1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04")]
    [InlineData("1985-04-12T23:20:30+04:30")]
    [InlineData("Y-17E7")]
    [InlineData("1950S2")]
    [InlineData("Y171010000S3")]
    [InlineData("Y3388E2S3")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("[..1760-12-03]")]
    [InlineData("{1960,1961-12}")]
    // Intervals belong to the other type.
    [InlineData("1964/2008")]
    [InlineData("..")]
    // Days and months the calendar does not have.
    [InlineData("2010-02-30")]
    [InlineData("2010-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2010-13")]
    [InlineData("2010-20")]
    [InlineData("2010-42")]
    [InlineData("2010-00")]
    [InlineData("2010-01-00")]
    [InlineData("2010-04-31")]
    [InlineData("2010-01-32")]
    [InlineData("2010-01-99")]
    [InlineData("2001-21-01")]
    [InlineData("2001-21-XX")]
    [InlineData("-0000")]
    // Patterns that no day fits.
    [InlineData("XXXX-02-30")]
    [InlineData("1985-02-3X")]
    [InlineData("190X-02-30")]
    [InlineData("XXX1-02-29")]
    [InlineData("19X1-02-29")]
    [InlineData("1985-2X")]
    [InlineData("1985-X3-01x")]
    [InlineData("1985-4X")]
    [InlineData("1985-12-4X")]
    [InlineData("1985-00-XX")]
    // Spellings that are not those of the format.
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 1985")]
    [InlineData("1985 ")]
    [InlineData("85")]
    [InlineData("198")]
    [InlineData("19850412")]
    [InlineData("1985-4")]
    [InlineData("1985-4-12")]
    [InlineData("1985-04-1")]
    [InlineData("1985-")]
    [InlineData("1985-04-")]
    [InlineData("1985-04-12-")]
    [InlineData("1985-04-123")]
    [InlineData("1985/04/12")]
    [InlineData("1985.04")]
    [InlineData("+1985")]
    [InlineData("--1985")]
    [InlineData("198x")]
    [InlineData("198u")]
    [InlineData("Y2006")]
    [InlineData("Y012345")]
    [InlineData("Y1234X")]
    [InlineData("Y1234567890")]
    [InlineData("Y12000-21")]
    [InlineData("y12000")]
    [InlineData("12000")]
    [InlineData("-Y12000")]
    [InlineData("1984??")]
    [InlineData("1984?~")]
    [InlineData("?1984?")]
    [InlineData("-?1984")]
    [InlineData("2004?-?06?-11")]
    [InlineData("2004-06-11-?")]
    [InlineData("2004-0?6-11")]
    [InlineData("?")]
    [InlineData("Y")]
    [InlineData("-")]
    [InlineData("\u0661\u0669\u0668\u0665")]
    [InlineData("１９８５")]
    public void Rejects_what_is_not_a_date_of_a_supported_kind(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        var error = Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
        Assert.Contains("is not a valid EDTF date", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "times of day")]
    [InlineData("[1667,1668]", "sets")]
    [InlineData("Y-17E7", "exponents")]
    [InlineData("1964/2008", "EdtfInterval")]
    [InlineData("198x", "capital X")]
    [InlineData("2010-02-30", "this day does not exist")]
    [InlineData("2010-13", "month")]
    [InlineData("-0000", "must not have a sign")]
    [InlineData("", "empty")]
    [InlineData("2010 ", "space before or after")]
    [InlineData(" 2010", "space before or after")]
    [InlineData("2010-09-09\n", "space before or after")]
    [InlineData("2010 09", "hyphen is missing")]
    [InlineData("20100909", "hyphen is missing")]
    [InlineData("10000", "must start with Y")]
    [InlineData("Y1234567890", "five to nine digits")]
    [InlineData("2010..", "separated by a slash")]
    [InlineData("2010-09-09..2010-09-25", "separated by a slash")]
    [InlineData("2010?~", "more than one qualifier")]
    [InlineData("2010-09-09?~", "more than one qualifier")]
    [InlineData("2010/09/09", "joined by hyphens")]
    [InlineData("2010-09-09/2010-09-25", "EdtfInterval")]
    [InlineData("2010/open", "two dots, as in '2010/..'.")]
    [InlineData("2010-00", "month must be 01 to 12")]
    [InlineData("2010-00-09", "month must be 01 to 12")]
    [InlineData("2010-09-00", "this day does not exist")]
    [InlineData("1950S2", "significant digits")]
    [InlineData("uuuu", "capital X")]
    public void Says_what_is_wrong(string text, string hint) =>
        Assert.Contains(hint, Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("unknown")]
    [InlineData("Tomorrow")]
    [InlineData("September 2010")]
    [InlineData("2010/13")]
    public void Does_not_guess_at_what_is_far_from_a_date(string text) =>
        Assert.DoesNotContain(";", Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2010-09-09", 2010, 9, 9, null)]
    [InlineData("2010-09", 2010, 9, null, null)]
    [InlineData("2010", 2010, null, null, null)]
    [InlineData("-0044-03-15", -44, 3, 15, null)]
    [InlineData("201X-09-09", null, 9, 9, null)]
    [InlineData("2010-XX-09", 2010, null, 9, null)]
    [InlineData("2010-1X", 2010, null, null, null)]
    [InlineData("2010-09-XX", 2010, 9, null, null)]
    [InlineData("2010-09-0X", 2010, 9, null, null)]
    [InlineData("2010-21", 2010, null, null, 21)]
    [InlineData("201X-34", null, null, null, 34)]
    [InlineData("Y-170000002", -170000002, null, null, null)]
    [InlineData("?2010-%09-09", 2010, 9, 9, null)]
    public void Gives_the_parts_that_are_told(string text, int? year, int? month, int? day, int? subYear)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(year, date.Year);
        Assert.Equal(month, date.Month);
        Assert.Equal(day, date.Day);
        Assert.Equal(subYear, date.SubYearCode);
    }

    [Theory]
    [InlineData("2010-09-09", "9 September 2010")]
    [InlineData("2010-09", "September 2010")]
    [InlineData("2010", "2010")]
    [InlineData("2010~", "about 2010")]
    [InlineData("?2010", "2010 (uncertain)")]
    [InlineData("2010-09%", "about September 2010 (uncertain)")]
    [InlineData("2010-09-09~", "about 9 September 2010")]
    [InlineData("2003-08-XX", "August 2003, day unknown")]
    [InlineData("2003-08-2X", "August 2003, day starting with 2")]
    [InlineData("2003-XX", "2003, month unknown")]
    [InlineData("2003-XX-XX", "2003, month and day unknown")]
    [InlineData("2003-XX-12", "2003, month unknown, day 12")]
    [InlineData("1984-1X", "1984, month starting with 1")]
    [InlineData("2003-21", "spring 2003")]
    [InlineData("2003-32", "winter 2003 (southern hemisphere)")]
    [InlineData("2003-34", "second quarter of 2003")]
    [InlineData("2003-37", "January to April 2003")]
    [InlineData("2003-41", "second half of 2003")]
    [InlineData("201X", "the 2010s")]
    [InlineData("20XX", "a year from 2000 to 2099")]
    [InlineData("19X5", "a year of the form 19X5")]
    [InlineData("XXXX", "an unknown year")]
    [InlineData("156X-12-25", "25 December in the 1560s")]
    [InlineData("15XX-12-25", "25 December in a year from 1500 to 1599")]
    [InlineData("XXXX-12-XX", "December in an unknown year, day unknown")]
    [InlineData("201X-21", "spring in the 2010s")]
    [InlineData("0000", "1 BC")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("0033-04", "April AD 33")]
    [InlineData("Y12000", "12000")]
    [InlineData("2004?-06-11", "11 June 2004 (year uncertain)")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("?2004-06-~11", "11 June 2004 (year uncertain; day approximate)")]
    [InlineData("?2004-06-%11", "11 June 2004 (year and day uncertain; day approximate)")]
    [InlineData("2004-06~-?11", "11 June 2004 (day uncertain; year and month approximate)")]
    [InlineData("2004-%06-11", "11 June 2004 (month uncertain and approximate)")]
    public void Can_be_put_in_words(string text, string words) =>
        Assert.Equal(words, EdtfDate.Parse(text).ToReadableString());
}
