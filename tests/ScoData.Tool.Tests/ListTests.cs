using System.Text.Json;

namespace ScoData.Tool.Tests;

public class ListTests
{
    [Fact]
    public void Kinds_come_with_count_and_summary()
    {
        var run = ToolRun.Of("list").Succeeds();

        Assert.Equal(ScoDataset.Kinds.Count + 1, run.Lines.Count);
        foreach (var kind in ScoDataset.Kinds)
            Assert.Contains(run.Lines, line => line.StartsWith(kind.Plural + " ", StringComparison.Ordinal) && line.Contains($" {kind.Count} ", StringComparison.Ordinal) && line.EndsWith(kind.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Kinds_as_json_are_a_codebook()
    {
        var kinds = ToolRun.Of("list", "--json").Json();

        var exercise = kinds.EnumerateArray().Single(kind => kind.GetProperty("name").GetString() == "exercise");
        Assert.Equal(Exercises.Count, exercise.GetProperty("count").GetInt32());
        var personnel = exercise.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == "personnel");
        Assert.Equal("count", personnel.GetProperty("type").GetString());
        Assert.Equal("people", personnel.GetProperty("unit").GetString());
    }

    [Theory]
    [InlineData("exercises")]
    [InlineData("exercise")]
    [InlineData("EXERCISES")]
    public void A_kind_goes_by_its_singular_and_plural(string name) =>
        Assert.Equal(ToolRun.Of("list", "exercises").Succeeds(), ToolRun.Of("list", name));

    [Fact]
    public void The_table_tells_what_matters_and_marks_doubt()
    {
        var run = ToolRun.Of("list", "exercises").Succeeds();

        var line = run.Lines.Single(line => line.StartsWith("peace-mission-2010 ", StringComparison.Ordinal));
        foreach (var cell in new[] { "Peace Mission 2010", "September 2010 *", "military", "Kazakhstan" })
            Assert.Contains(cell, line, StringComparison.Ordinal);
        Assert.Contains("* Sources disagree", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Nothing_is_lost_in_a_pipe(string plural)
    {
        var kind = Kinds.Named(plural);
        var lines = ToolRun.Of("list", plural).Succeeds().Lines;

        foreach (var record in kind.Records)
            Assert.Contains(lines, line => line.Split(' ')[0] == record.Id && line.Contains(record.Label, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.EndsWith(' '));
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Ids_come_one_on_each_line(string plural)
    {
        var ids = ToolRun.Of("list", plural, "--ids").Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd());

        Assert.Equal(Kinds.Named(plural).Records.Select(record => record.Id), ids);
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void Json_has_every_field_of_every_record(string plural)
    {
        var kind = Kinds.Named(plural);
        var records = ToolRun.Of("list", plural, "--json").Json();

        Assert.Equal(kind.Records.Select(record => record.Id), records.EnumerateArray().Select(record => record.GetProperty("id").GetString()));
        foreach (var record in records.EnumerateArray())
            Assert.Equal(kind.Fields.Select(field => field.Name).Prepend("id"), record.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Json_values_are_typed()
    {
        var record = ToolRun.Of("list", "exercises", "--json").Json().EnumerateArray().Single(record => record.GetProperty("id").GetString() == "peace-mission-2010");

        Assert.Equal("2010-09-09/2010-09-25", record.GetProperty("dates").GetString());
        Assert.Equal("military", record.GetProperty("type").GetString());
        Assert.Equal("exercise-series/peace-mission", record.GetProperty("series").GetString());
        Assert.Equal("states/kazakhstan", Assert.Single(record.GetProperty("hosts").EnumerateArray()).GetString());
        Assert.Equal("more than 5,000", record.GetProperty("personnel").GetProperty("text").GetString());
        Assert.Equal(5000, record.GetProperty("personnel").GetProperty("best").GetInt32());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("personnel").GetProperty("high").ValueKind);
        Assert.Equal(JsonValueKind.Null, record.GetProperty("form").ValueKind);
    }

    [Fact]
    public void Letters_stay_readable_in_json() =>
        Assert.Contains("Aleksandar Vučić", ToolRun.Of("list", "people", "--json").Succeeds().Output, StringComparison.Ordinal);
}
