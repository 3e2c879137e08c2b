namespace ScoData.Tool.Tests;

public class TimelineTests
{
    [Fact]
    public void A_timeline_shows_what_may_fall_in_a_time_in_order()
    {
        var lines = ToolRun.Of("timeline", "--from", "2010", "--to", "2010").Succeeds().Lines;
        Assert.Contains(lines, line => line.StartsWith("9 to 25 September 2010 *", StringComparison.Ordinal) && line.EndsWith("exercises/peace-mission-2010", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("exercises/peace-mission-2009", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_dates_it_shows_everything_that_has_one()
    {
        var output = ToolRun.Of("timeline").Succeeds().Output;
        Assert.All(ScoDataset.Timeline(), entry => Assert.Contains($"{entry.Record.Kind.Plural}/{entry.Record.Id}", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(200)]
    public void Paths_stay_whole_on_a_terminal(int width)
    {
        var run = ToolRun.At(width, colour: false, "timeline").Succeeds();

        Assert.All(run.Lines, line => Assert.True(line.Length <= width, line));
        Assert.All(
            ScoDataset.Timeline().Select(entry => $"{entry.Record.Kind.Plural}/{entry.Record.Id}").Where(path => path.Length < 65),
            path => Assert.Contains(run.Lines, line => line.EndsWith(path, StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_has_times_in_edtf()
    {
        var entries = ToolRun.Of("timeline", "--from", "2010-09", "--to", "2010-09", "--json").Json();
        Assert.Contains(entries.EnumerateArray(), entry =>
            entry.GetProperty("record").GetString() == "exercises/peace-mission-2010" && entry.GetProperty("time").GetString() == "2010-09-09/2010-09-25");
    }

    [Fact]
    public void A_time_of_which_nothing_is_known_says_so()
    {
        Assert.Contains("There is nothing at that time", ToolRun.Of("timeline", "--to", "1950").Fails(), StringComparison.Ordinal);
        Assert.Equal((1, "[]"), (ToolRun.Of("timeline", "--to", "1950", "--json").ExitCode, ToolRun.Of("timeline", "--to", "1950", "--json").Output.Trim()));
    }

    [Fact]
    public void A_time_that_ends_before_it_starts_is_refused() =>
        Assert.Contains("'--to' (2007) is before '--from' (2008)", ToolRun.Of("timeline", "--from", "2008", "--to", "2007").Fails(), StringComparison.Ordinal);

    [Fact]
    public void A_date_that_is_none_is_refused() =>
        Assert.Contains("'soon' is not a valid date for '--from'", ToolRun.Of("timeline", "--from", "soon").Fails(), StringComparison.Ordinal);
}
