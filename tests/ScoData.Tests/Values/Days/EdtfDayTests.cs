namespace ScoData.Tests.Values.Days;

/// <summary>Dates as days of <see cref="DateOnly"/>, which .NET 8 and later have.</summary>
public class EdtfDayTests
{
    [Fact]
    public void Can_be_made_from_days()
    {
        Assert.Equal(EdtfDate.Parse("2010-09-09"), EdtfDate.From(new DateOnly(2010, 9, 9)));
        EdtfDate converted = new DateOnly(2010, 9, 9);
        Assert.Equal(new DateOnly(2010, 9, 9), converted.ToDateOnly());
    }

    [Fact]
    public void Becomes_a_day_only_when_exact()
    {
        Assert.True(EdtfDate.Parse("2010-09-09").TryGetDateOnly(out var day));
        Assert.Equal(new DateOnly(2010, 9, 9), day);
        foreach (var text in new[] { "2010-09", "2010-09-09~", "2010-09-0X", "0000-01-01", "Y12000-01-01", "-0001-12-31" })
        {
            Assert.False(EdtfDate.Parse(text).TryGetDateOnly(out day));
            Assert.Equal(default, day);
            Assert.Throws<InvalidOperationException>(() => EdtfDate.Parse(text).ToDateOnly());
        }
    }

    [Fact]
    public void Days_out_of_the_range_of_DateOnly_are_cut_to_it()
    {
        Assert.Equal(DateOnly.MinValue, EdtfDate.Parse("-0044").EarliestDay);
        Assert.Equal(DateOnly.MinValue, EdtfDate.Parse("-0044").LatestDay);
        Assert.Equal(DateOnly.MaxValue, EdtfDate.Parse("Y12000").EarliestDay);
        Assert.Equal(DateOnly.MaxValue, EdtfDate.Parse("9999-24").LatestDay);
        Assert.Equal(new DateOnly(2010, 9, 30), EdtfDate.Parse("2010-09~").LatestDay);
    }

    [Fact]
    public void The_default_begins_with_the_first_day()
    {
        Assert.Equal(DateOnly.MinValue, default(EdtfDate).EarliestDay);
        Assert.Equal(DateOnly.MinValue, default(EdtfInterval).EarliestDay);
    }

    [Fact]
    public void A_bound_that_is_open_or_unknown_has_no_day()
    {
        Assert.Null(EdtfInterval.Parse("../2010").EarliestDay);
        Assert.Null(EdtfInterval.Parse("2010/").LatestDay);
    }

    [Fact]
    public void Dates_sort_by_their_first_day()
    {
        var dates = new[] { "Y12000", "2010-09", "201X", "-0044", "2010", "2010-09-09" }.Select(EdtfDate.Parse).Order().ToArray();
        Assert.Equal(dates.Select(date => date.EarliestDay).Order(), dates.Select(date => date.EarliestDay));
    }

    [Fact]
    public void Every_day_number_is_that_of_DateOnly()
    {
        var random = new Random(20100909);
        for (var i = 0; i < 5000; i++)
        {
            var day = DateOnly.FromDayNumber(random.Next(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber + 1));
            EdtfDate date = day;
            Assert.Equal(day.DayNumber, date.EarliestDayNumber);
            Assert.Equal(day, date.ToDateOnly());
            Assert.Equal(day.ToString("yyyy-MM-dd"), date.ToString());
        }
    }
}
