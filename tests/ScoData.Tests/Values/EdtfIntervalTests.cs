namespace ScoData.Tests.Values;

public class EdtfIntervalTests
{
    /// <summary>The examples of the specification: text, start, end, earliest day, latest day.</summary>
    public static TheoryData<string, string?, string?, string?, string?> Examples => new()
    {
        // Level 0
        { "1964/2008", "1964", "2008", "1964-01-01", "2008-12-31" },
        { "2004-06/2006-08", "2004-06", "2006-08", "2004-06-01", "2006-08-31" },
        { "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "2004-02-01", "2005-02-08" },
        { "2004-02-01/2005-02", "2004-02-01", "2005-02", "2004-02-01", "2005-02-28" },
        { "2004-02-01/2005", "2004-02-01", "2005", "2004-02-01", "2005-12-31" },
        { "2005/2006-02", "2005", "2006-02", "2005-01-01", "2006-02-28" },
        // Level 1
        { "1985-04-12/..", "1985-04-12", null, "1985-04-12", null },
        { "1985-04/..", "1985-04", null, "1985-04-01", null },
        { "1985/..", "1985", null, "1985-01-01", null },
        { "../1985-04-12", null, "1985-04-12", null, "1985-04-12" },
        { "../1985-04", null, "1985-04", null, "1985-04-30" },
        { "../1985", null, "1985", null, "1985-12-31" },
        { "1985-04-12/", "1985-04-12", null, "1985-04-12", null },
        { "1985-04/", "1985-04", null, "1985-04-01", null },
        { "1985/", "1985", null, "1985-01-01", null },
        { "/1985-04-12", null, "1985-04-12", null, "1985-04-12" },
        { "/1985-04", null, "1985-04", null, "1985-04-30" },
        { "/1985", null, "1985", null, "1985-12-31" },
        { "1984~/2004-06", "1984~", "2004-06", "1984-01-01", "2004-06-30" },
        { "1984?/2004%", "1984?", "2004%", "1984-01-01", "2004-12-31" },
        { "-1985/-1980", "-1985", "-1980", "-1985-01-01", "-1980-12-31" },
        // Level 2
        { "2004-06-~01/2004-06-~20", "2004-06-~01", "2004-06-~20", "2004-06-01", "2004-06-20" },
        { "2004-06-XX/2004-07-03", "2004-06-XX", "2004-07-03", "2004-06-01", "2004-07-03" },
        // Single dates
        { "2010-09", "2010-09", "2010-09", "2010-09-01", "2010-09-30" },
        { "2010-09-09", "2010-09-09", "2010-09-09", "2010-09-09", "2010-09-09" },
        { "2003-21", "2003-21", "2003-21", "2003-03-01", "2003-05-31" },
        { "XXXX", "XXXX", "XXXX", "0000-01-01", "9999-12-31" },
        { "XXXX/XXXX", "XXXX", "XXXX", "0000-01-01", "9999-12-31" },
        { "../XXXX", null, "XXXX", null, "9999-12-31" },
        // The end may be before the start as long as that is not certain.
        { "2010/2010", "2010", "2010", "2010-01-01", "2010-12-31" },
        { "2010-06/2010", "2010-06", "2010", "2010-06-01", "2010-12-31" },
        { "2011?/2010", "2011?", "2010", "2011-01-01", "2010-12-31" },
    };

    [Theory]
    [InlineData("2010/open", "two dots, as in '2010/..'.")]
    [InlineData("unknown/2010", "left empty, as in '2010/'.")]
    [InlineData("2010/09/09", "joined by hyphens")]
    [InlineData("2010-09-09/2010-09-25/", "more than one slash")]
    [InlineData("2010..2012", "separated by a slash")]
    [InlineData("2010 / 2011", "no space before or after")]
    [InlineData("2010/2009", "ends before it starts")]
    [InlineData("../..", "neither start nor end")]
    public void Says_what_is_wrong(string text, string hint) =>
        Assert.Contains(hint, Assert.Throws<FormatException>(() => EdtfInterval.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_an_example_and_knows_what_it_covers(string text, string? start, string? end, string? earliest, string? latest)
    {
        Assert.True(EdtfInterval.TryParse(text, out var interval));

        Assert.Equal(text, interval.ToString());
        Assert.Equal(interval, EdtfInterval.Parse(text));
        Assert.Equal(text.Contains('/'), interval.IsInterval);
        Assert.Equal(start, interval.Start?.ToString());
        Assert.Equal(end, interval.End?.ToString());
        Assert.Equal(earliest, interval.Earliest?.ToString());
        Assert.Equal(latest, interval.Latest?.ToString());
        Assert.Equal(KindOf(start, text.StartsWith("..", StringComparison.Ordinal)), interval.StartKind);
        Assert.Equal(KindOf(end, text.EndsWith("..", StringComparison.Ordinal)), interval.EndKind);
        Assert.Equal(text.IndexOfAny(['?', '%']) >= 0, interval.IsUncertain);
        Assert.Equal(text.IndexOfAny(['~', '%']) >= 0, interval.IsApproximate);
        var copy = EdtfInterval.FromBits(interval.StartBits, interval.EndBits);
        Assert.Equal(interval, copy);
        Assert.Equal(text, copy.ToString());

        static IntervalBound KindOf(string? date, bool open) =>
            date is not null ? IntervalBound.Known : open ? IntervalBound.Open : IntervalBound.Unknown;
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("/..")]
    [InlineData("../")]
    [InlineData("2010/2009")]
    [InlineData("2010-09-09/2010-09-08")]
    [InlineData("2012-24/2012-21")]
    [InlineData("2012?/2010")]
    [InlineData("0000/-0001")]
    [InlineData("2010/2011/2012")]
    [InlineData("2010//2012")]
    [InlineData("2010 / 2012")]
    [InlineData("2010/12-12")]
    [InlineData("2010/...")]
    [InlineData("2010/.")]
    [InlineData("2010..2012")]
    [InlineData("..2010")]
    [InlineData("open/2010")]
    [InlineData("2010-02-30/..")]
    [InlineData("2004-02-01T10:00/2005")]
    public void Rejects_what_is_neither(string text)
    {
        Assert.False(EdtfInterval.TryParse(text, out var interval));
        Assert.Equal(default, interval);
        Assert.Throws<FormatException>(() => EdtfInterval.Parse(text));
    }

    [Theory]
    [InlineData("2010-09-09/2010-09-25", 17)]
    [InlineData("2010-09-09", 1)]
    [InlineData("2010-09-09/2010-09-09", 1)]
    [InlineData("2003-12-31/2005-01-01", 368)]
    [InlineData("2010-09", null)]
    [InlineData("2010-09-09/..", null)]
    [InlineData("2010-09-09/2010-09-25~", null)]
    [InlineData("Y-170000002-01-01/Y170000002-01-01", null)]
    public void Counts_its_days_when_both_ends_are_exact(string text, int? days) =>
        Assert.Equal(days, EdtfInterval.Parse(text).Days);

    [Theory]
    [InlineData("2010-09-09/2010-09-25", DatePrecision.Day)]
    [InlineData("2010-09-09/2010-10", DatePrecision.Month)]
    [InlineData("2010/2011-10", DatePrecision.Year)]
    [InlineData("2010-09/..", DatePrecision.Month)]
    [InlineData("/2010", DatePrecision.Year)]
    [InlineData("2010-21", DatePrecision.SubYear)]
    public void Is_as_precise_as_its_coarser_date(string text, DatePrecision expected) =>
        Assert.Equal(expected, EdtfInterval.Parse(text).Precision);

    [Theory]
    [InlineData("2010-09-09/2010-09-25", "9 to 25 September 2010")]
    [InlineData("2021-07-26/2021-10-04", "26 July to 4 October 2021")]
    [InlineData("2010-12-30/2011-01-02", "30 December 2010 to 2 January 2011")]
    [InlineData("2004-06/2004-08", "June to August 2004")]
    [InlineData("2004-06/2005-08", "June 2004 to August 2005")]
    [InlineData("2004-06-01/2004-08", "1 June 2004 to August 2004")]
    [InlineData("2004-06-01/2004-06-20~", "1 June 2004 to about 20 June 2004")]
    [InlineData("1964/2008", "1964 to 2008")]
    [InlineData("2010/2010", "2010")]
    [InlineData("2001-06-15/..", "since 15 June 2001")]
    [InlineData("../2010", "until 2010")]
    [InlineData("2010/", "from 2010, end unknown")]
    [InlineData("/2010", "until 2010, start unknown")]
    [InlineData("2003-08-XX/2003-09-02", "August 2003, day unknown, to 2 September 2003")]
    [InlineData("2003-21", "spring 2003")]
    public void Can_be_put_in_words(string text, string words) =>
        Assert.Equal(words, EdtfInterval.Parse(text).ToReadableString());

    [Fact]
    public void A_date_is_an_interval_of_its_own_days()
    {
        EdtfInterval interval = EdtfDate.Parse("2010-09");

        Assert.Equal(EdtfInterval.Parse("2010-09"), interval);
        Assert.False(interval.IsInterval);
        Assert.Equal(interval.Start, interval.End);
        Assert.Equal(Truth.Yes, interval.Contains(new EdtfDate(2010, 9, 1)));
        Assert.NotEqual(EdtfInterval.Parse("2010-09/2010-09"), interval);
    }

    [Fact]
    public void Can_be_made_from_two_dates_in_order()
    {
        Assert.Equal(EdtfInterval.Parse("2010/2011"), new EdtfInterval(new EdtfDate(2010), new EdtfDate(2011)));
        Assert.Throws<ArgumentException>("end", () => new EdtfInterval(new EdtfDate(2011), new EdtfDate(2010)));
    }

    [Fact]
    public void The_default_is_the_unknown_date()
    {
        var interval = default(EdtfInterval);

        Assert.Equal("XXXX", interval.ToString());
        Assert.Equal(EdtfInterval.Parse("XXXX"), interval);
        Assert.False(interval.IsInterval);
        Assert.Equal(default(EdtfDate), interval.Start);
        Assert.Equal(default(EdtfDate), interval.End);
        Assert.Equal(IntervalBound.Known, interval.StartKind);
        Assert.Null(interval.Days);
        Assert.Equal(DatePrecision.Unknown, interval.Precision);
        Assert.Equal("an unknown year", interval.ToReadableString());
        Assert.Equal(Truth.Maybe, interval.Overlaps(default));
        Assert.Equal(Truth.Maybe, interval.IsBefore(default));
        Assert.Equal(Truth.Maybe, interval.Contains(new EdtfDate(2010)));
        Assert.Equal(0, interval.CompareTo(default));
    }

    [Fact]
    public void Day_numbers_show_when_there_is_no_bound()
    {
        Assert.Equal(int.MinValue, EdtfInterval.Parse("../2010").EarliestDayNumber);
        Assert.Equal(int.MaxValue, EdtfInterval.Parse("2010/").LatestDayNumber);
        Assert.Equal(new DateOnly(2010, 12, 31).DayNumber, EdtfInterval.Parse("/2010").LatestDayNumber);
    }

    [Fact]
    public void Sorts_by_earliest_then_latest_then_text()
    {
        string[] sorted = ["../2009", "/2009", "../2010", "2009", "2010-01-01", "2010-01/2010-02", "2010", "2010/2010", "2010/", "2010/..", "2011"];
        var intervals = Array.ConvertAll(sorted, EdtfInterval.Parse);
        new Random(1).Shuffle(intervals);

        Array.Sort(intervals);

        Assert.Equal(sorted, Array.ConvertAll(intervals, i => i.ToString()));
    }

    [Fact]
    public void Random_intervals_survive_text_and_bits_and_answer_consistently()
    {
        var random = new Random(2001);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = Side(random) + "/" + Side(random);
            if (!EdtfInterval.TryParse(text, out var interval))
                continue;
            accepted++;
            Assert.Equal(text, interval.ToString());
            var copy = EdtfInterval.FromBits(interval.StartBits, interval.EndBits);
            Assert.Equal(interval, copy);
            Assert.NotEqual("", interval.ToReadableString());
            Assert.NotEqual(Truth.No, interval.Overlaps(interval));
            Assert.NotEqual(Truth.Yes, interval.IsBefore(interval));
            if (interval.Start is { } start)
                Assert.NotEqual(Truth.No, interval.Contains(start));
        }

        Assert.InRange(accepted, 1000, 20_000);

        static string Side(Random random) => random.Next(5) switch { 0 => "..", 1 => "", _ => EdtfDateTests.RandomDate(random) };
    }
}
