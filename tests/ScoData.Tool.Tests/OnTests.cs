using System.Text.Json;

namespace ScoData.Tool.Tests;

public class OnTests
{
    [Theory]
    [InlineData("2017-06-09")]
    [InlineData("2017-06")]
    [InlineData("2024")]
    public void The_answers_are_those_of_the_library(string text)
    {
        var date = EdtfDate.Parse(text);
        var json = ToolRun.Of("on", text, "--json").Json();

        Assert.Equal(date.ToString(), json.GetProperty("date").GetString());
        AssertSame(States.MembersOn(date), json.GetProperty("members"), "state");
        AssertSame(States.WithStatusOn(MembershipStatus.Observer, date), json.GetProperty("observers"), "state");
        AssertSame(States.WithStatusOn(MembershipStatus.DialoguePartner, date), json.GetProperty("dialogue-partners"), "state");
        AssertSame(Chairmanships.HolderOn(date), json.GetProperty("chair"), "record");
        foreach (var office in Offices.All)
            AssertSame(office.HolderOn(date), json.GetProperty("holders"), "person", holder => holder.GetProperty("office").GetString() == Shown.PathOf(office));
    }

    [Fact]
    public void What_is_only_possible_stands_apart()
    {
        var month = ToolRun.Of("members", "--on", "2017-06", "--status", "member").Succeeds().Output.ReplaceLineEndings("\n");
        var (certain, possible) = (month[..month.IndexOf("Members, possibly\n", StringComparison.Ordinal)], month[month.IndexOf("Members, possibly\n", StringComparison.Ordinal)..]);
        Assert.Contains("\n  China (", certain, StringComparison.Ordinal);
        Assert.Contains("\n  India (", possible, StringComparison.Ordinal);
        Assert.DoesNotContain("Observers", month, StringComparison.Ordinal);

        var day = ToolRun.Of("members", "--on", "2017-06-09").Succeeds().Output;
        Assert.DoesNotContain("Members, possibly", day, StringComparison.Ordinal);
        Assert.Contains("memberships/india-member)", day, StringComparison.Ordinal);
    }

    [Fact]
    public void What_took_place_is_certain_if_its_dates_leave_no_doubt()
    {
        AssertTruth("2010-09-15", "exercises/peace-mission-2010", "certain");
        AssertTruth("2017-06", "meetings/astana-summit-2017", "certain");
        AssertTruth("2017-06", "exercises/solidarity-2017", "possible");
        AssertTruth("2017", "exercises/solidarity-2017", "certain");

        static void AssertTruth(string date, string path, string truth)
        {
            var events = ToolRun.Of("on", date, "--json").Json().GetProperty("events");
            Assert.Equal(truth == "certain", Values(events.GetProperty("certain"), "record").Contains(path));
            Assert.Equal(truth == "possible", Values(events.GetProperty("possible"), "record").Contains(path));
        }
    }

    [Fact]
    public void Whatever_may_have_happened_is_there_once()
    {
        var date = new EdtfDate(2024, 7);
        var events = ToolRun.Of("on", date.ToString(), "--json").Json().GetProperty("events");
        Assert.Equal(
            ScoDataset.Timeline(date).Where(entry => entry.Record is not (Membership or Term or Chairmanship)).Select(entry => Shown.PathOf(entry.Record)).Order(StringComparer.Ordinal),
            Values(events.GetProperty("certain"), "record").Concat(Values(events.GetProperty("possible"), "record")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("secretary-general-of-the-sco")]
    [InlineData("offices/secretary-general-of-the-sco")]
    public void One_office_can_be_asked_for(string office)
    {
        var holders = ToolRun.Of("holders", "--on", "2023-07-04", "--office", office, "--json").Json().GetProperty("holders");
        Assert.Equal(["people/zhang-ming"], Values(holders.GetProperty("certain"), "person"));
        Assert.Empty(holders.GetProperty("possible").EnumerateArray());
        Assert.Contains("Zhang Ming", ToolRun.Of("holders", "--on", "2023-07-04", "--office", office).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_without_an_answer_says_so()
    {
        Assert.Contains("There is no answer for 1950", ToolRun.Of("members", "--on", "1950").Fails(), StringComparison.Ordinal);
        var json = ToolRun.Of("members", "--on", "1950", "--status", "member", "--json");
        Assert.Equal(1, json.ExitCode);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Empty(document.RootElement.GetProperty("members").GetProperty("certain").EnumerateArray());
    }

    private static void AssertSame<T>(Answers<T> expected, JsonElement actual, string property, Func<JsonElement, bool>? where = null)
        where T : ScoRecord
    {
        Assert.Equal(Paths(expected.Certain), Values(actual.GetProperty("certain"), property, where).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Paths(expected.Possible), Values(actual.GetProperty("possible"), property, where).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Paths<T>(IEnumerable<T> records)
        where T : ScoRecord => records.Select(record => Shown.PathOf(record)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Values(JsonElement answers, string property, Func<JsonElement, bool>? where = null) =>
        answers.EnumerateArray().Where(answer => where is null || where(answer)).Select(answer => answer.GetProperty(property).GetString()!);
}
