namespace ScoData.Tests.Values;

public class EdtfIntervalComparisonTests
{
    [Theory]
    [InlineData("2010-09-09/2010-09-25", "2010-09-09", Truth.Yes)]
    [InlineData("2010-09-09/2010-09-25", "2010-09-25", Truth.Yes)]
    [InlineData("2010-09-09/2010-09-25", "2010-09-26", Truth.No)]
    [InlineData("2010-09-09/2010-09-25", "2010-09", Truth.Maybe)]
    [InlineData("2010-09-09/2010-09-25", "2010-09-25~", Truth.Maybe)]
    [InlineData("2010-09/2010-11", "2010-10", Truth.Yes)]
    [InlineData("2010-09/2010-11", "2010-09-15", Truth.Maybe)]
    [InlineData("2010-09/2010-10", "2010-10-01", Truth.Yes)]
    [InlineData("2010-09", "2010-09-15", Truth.Yes)]
    [InlineData("2010-09-XX", "2010-09-15", Truth.Maybe)]
    [InlineData("2010~", "2010-06-15", Truth.Maybe)]
    [InlineData("2001-06-15/..", "2030", Truth.Yes)]
    [InlineData("2001-06-15/..", "2000", Truth.No)]
    [InlineData("2001-06-15/", "2030", Truth.Maybe)]
    [InlineData("2001-06-15/", "2001-06-15", Truth.Yes)]
    [InlineData("../2010", "1000", Truth.Yes)]
    [InlineData("/2010", "1000", Truth.Maybe)]
    [InlineData("/2010", "2011", Truth.No)]
    public void Knows_whether_a_date_is_inside(string text, string date, Truth expected) =>
        Assert.Equal(expected, EdtfInterval.Parse(text).Contains(EdtfDate.Parse(date)));

    [Theory]
    [InlineData("2010/2011", "2011/2012", Truth.Maybe)]
    [InlineData("2010-09-09/2010-09-25", "2010-09-25/2010-10-01", Truth.Yes)]
    [InlineData("2010-09-09/2010-09-25", "2010-09-26/2010-10-01", Truth.No)]
    [InlineData("2010-09", "2010-09-15", Truth.Yes)]
    [InlineData("2010-09-XX", "2010-09-15", Truth.Maybe)]
    [InlineData("2010-09-XX", "2010-09", Truth.Yes)]
    [InlineData("2001/..", "2010/..", Truth.Yes)]
    [InlineData("2001/", "2010/..", Truth.Maybe)]
    [InlineData("../2001", "2010/..", Truth.No)]
    [InlineData("2010/2012", "2011", Truth.Yes)]
    [InlineData("2010~", "2011", Truth.Maybe)]
    public void Knows_whether_it_overlaps(string first, string second, Truth expected)
    {
        Assert.Equal(expected, EdtfInterval.Parse(first).Overlaps(EdtfInterval.Parse(second)));
        Assert.Equal(expected, EdtfInterval.Parse(second).Overlaps(EdtfInterval.Parse(first)));
    }

    [Theory]
    [InlineData("2010/2011", "2012", Truth.Yes)]
    [InlineData("2010/2011", "2011/2012", Truth.Maybe)]
    [InlineData("2012", "2010/2011", Truth.No)]
    [InlineData("2010-09", "2010-09", Truth.No)]
    [InlineData("2010/..", "2030", Truth.No)]
    [InlineData("2010/", "2030", Truth.Maybe)]
    [InlineData("../2010", "2011", Truth.Yes)]
    [InlineData("2010~", "2011", Truth.Maybe)]
    [InlineData("2009", "/2010", Truth.Maybe)]
    [InlineData("2009", "../2010", Truth.No)]
    [InlineData("2010-10-15", "2010/2010-09", Truth.No)]
    [InlineData("2010-09-15", "2010/2010-09", Truth.Maybe)]
    public void Knows_whether_it_is_before(string first, string second, Truth expected)
    {
        Assert.Equal(expected, EdtfInterval.Parse(first).IsBefore(EdtfInterval.Parse(second)));
        Assert.Equal(expected, EdtfInterval.Parse(second).IsAfter(EdtfInterval.Parse(first)));
    }

    [Theory]
    [InlineData("2010-09-09/2010-09-25", 2010, Truth.Yes)]
    [InlineData("2010-12-30/2011-01-02", 2010, Truth.No)]
    [InlineData("2010-12-30/2011", 2010, Truth.No)]
    [InlineData("2010/2010", 2010, Truth.Yes)]
    [InlineData("2010-09", 2010, Truth.Yes)]
    [InlineData("2010~", 2010, Truth.Maybe)]
    [InlineData("2010/..", 2010, Truth.No)]
    [InlineData("2010/", 2010, Truth.Maybe)]
    [InlineData("2010/", 2009, Truth.No)]
    [InlineData("201X/201X", 2010, Truth.Maybe)]
    public void Knows_whether_it_is_in_a_year(string text, int year, Truth expected) =>
        Assert.Equal(expected, EdtfInterval.Parse(text).IsIn(year));
}
