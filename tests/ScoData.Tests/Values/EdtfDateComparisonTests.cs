namespace ScoData.Tests.Values;

public class EdtfDateComparisonTests
{
    [Theory]
    [InlineData("2010-09-09", "2010-09-10", Truth.Yes)]
    [InlineData("2010-09-09", "2010-09-09", Truth.No)]
    [InlineData("2010-09-10", "2010-09-09", Truth.No)]
    [InlineData("2010-09", "2010-10", Truth.Yes)]
    [InlineData("2010-09", "2010-09", Truth.Maybe)]
    [InlineData("2010-09", "2010-09-01", Truth.No)]
    [InlineData("2010-09", "2010-09-30", Truth.Maybe)]
    [InlineData("2010-09", "2010-10-01", Truth.Yes)]
    [InlineData("201X", "2020", Truth.Yes)]
    [InlineData("201X", "2015", Truth.Maybe)]
    [InlineData("-0044", "0001", Truth.Yes)]
    [InlineData("Y-170000002", "-9999", Truth.Yes)]
    [InlineData("Y170000002", "Y170000003", Truth.Yes)]
    // Leeway: a year for a mark at the year, a month at the month, a day at the day.
    [InlineData("2010~", "2011", Truth.Maybe)]
    [InlineData("2010~", "2012", Truth.Yes)]
    [InlineData("2010-09~", "2010-10", Truth.Maybe)]
    [InlineData("2010-09~", "2010-11", Truth.Yes)]
    [InlineData("2010-09-09?", "2010-09-10", Truth.Maybe)]
    [InlineData("2010-09-09?", "2010-09-11", Truth.Yes)]
    [InlineData("2010?-09-09", "2010-09-11", Truth.Maybe)]
    [InlineData("2010-~09-09", "2010-10-01", Truth.Maybe)]
    [InlineData("2010-~09-09", "2010-10-10", Truth.Yes)]
    [InlineData("2010-09-09~", "2010-09-09", Truth.Maybe)]
    // Nobody agrees when a season begins; everybody does for a quarter.
    [InlineData("2010-21", "2010-06-15", Truth.Maybe)]
    [InlineData("2010-21", "2010-07-15", Truth.Yes)]
    [InlineData("2010-33", "2010-04-01", Truth.Yes)]
    [InlineData("2010-33~", "2010-04-01", Truth.Maybe)]
    public void Knows_whether_it_is_before(string first, string second, Truth expected)
    {
        var a = EdtfDate.Parse(first);
        var b = EdtfDate.Parse(second);

        Assert.Equal(expected, a.IsBefore(b));
        Assert.Equal(expected, b.IsAfter(a));
    }

    [Theory]
    [InlineData("2010-09-09", "2010-09-09", Truth.Yes)]
    [InlineData("2010-09-09", "2010-09-10", Truth.No)]
    [InlineData("2010-09", "2010-09", Truth.Maybe)]
    [InlineData("2010-09", "2010-09-09", Truth.Maybe)]
    [InlineData("2010-09-09", "2010-09-09~", Truth.Maybe)]
    [InlineData("2010-09-09", "2010-09-10~", Truth.Maybe)]
    [InlineData("2010-09-09", "2010-09-11~", Truth.No)]
    [InlineData("1985-XX-15", "1985-04-12", Truth.No)]
    [InlineData("1985-XX-12", "1985-04-12", Truth.Maybe)]
    [InlineData("19X5-04-12", "1986-04-12", Truth.No)]
    [InlineData("1985-XX-15~", "1985-04-14", Truth.Maybe)]
    [InlineData("2010-33", "2010-04", Truth.No)]
    [InlineData("XXXX", "XXXX", Truth.Maybe)]
    public void Knows_whether_it_is_the_same_day(string first, string second, Truth expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(first).SameAs(EdtfDate.Parse(second)));
        Assert.Equal(expected, EdtfDate.Parse(second).SameAs(EdtfDate.Parse(first)));
    }

    [Theory]
    [InlineData("2010-09-09", 2010, Truth.Yes)]
    [InlineData("2010-09-09", 2011, Truth.No)]
    [InlineData("2010", 2010, Truth.Yes)]
    [InlineData("201X", 2010, Truth.Maybe)]
    [InlineData("201X", 2020, Truth.No)]
    [InlineData("19X5", 1984, Truth.No)]
    [InlineData("2010~", 2010, Truth.Maybe)]
    [InlineData("2010~", 2011, Truth.Maybe)]
    [InlineData("2010~", 2012, Truth.No)]
    [InlineData("2010-09-09~", 2010, Truth.Yes)]
    [InlineData("2010-12-31~", 2010, Truth.Maybe)]
    [InlineData("2010-24", 2010, Truth.Maybe)]
    [InlineData("-0044-03-15", -44, Truth.Yes)]
    [InlineData("2010", int.MaxValue, Truth.No)]
    [InlineData("2010", int.MinValue, Truth.No)]
    public void Knows_whether_it_is_in_a_year(string text, int year, Truth expected) =>
        Assert.Equal(expected, EdtfDate.Parse(text).IsIn(year));

    [Fact]
    public void Sorts_by_earliest_then_latest_then_text()
    {
        string[] sorted =
        [
            "Y-170000002", "-9999", "-0001-12-31", "0000", "20XX", "2010-01-01", "2010-01", "2010", "2010?", "2010~", "?2010",
            "201X", "2010-09-09", "2010-09-10", "Y12000",
        ];
        var dates = Array.ConvertAll(sorted, EdtfDate.Parse);
        var shuffled = (EdtfDate[])dates.Clone();
        new Random(1).Shuffle(shuffled);

        Array.Sort(shuffled);

        for (var i = 1; i < shuffled.Length; i++)
        {
            var (a, b) = (shuffled[i - 1], shuffled[i]);
            Assert.True(a.CompareTo(b) < 0 && b.CompareTo(a) > 0, $"{a} and {b}");
            Assert.True(a.EarliestDayNumber <= b.EarliestDayNumber);
        }

        Assert.Equal(["2010-01-01", "2010-01", "2010", "2010?", "2010~", "?2010", "201X"],
            shuffled.Select(d => d.ToString()).SkipWhile(d => d != "2010-01-01").Take(7));
        Assert.Equal("Y-170000002", shuffled[0].ToString());
        Assert.Equal("Y12000", shuffled[^1].ToString());
    }
}
