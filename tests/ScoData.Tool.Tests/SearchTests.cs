using ScoData.Tool.Search;

namespace ScoData.Tool.Tests;

public class SearchTests
{
    private const char Escape = '\u001b';

    [Theory]
    [InlineData("Peace Mission 2010")]
    [InlineData("peace", "mission", "2010")]
    [InlineData("2010 PEACE-MISSION")]
    [InlineData("péace, míssion", "2010!")]
    public void A_record_is_found_first_by_its_name(params string[] words) =>
        Assert.Equal("exercises/peace-mission-2010  Peace Mission 2010", ToolRun.Of(["search", .. words]).Succeeds().Lines[0]);

    [Fact]
    public void Every_record_is_found_by_its_name_its_id_and_its_other_names()
    {
        foreach (var record in Kinds.Records)
        {
            Assert.Equal(RecordPart.Label, Find(record.Label, record)!.Part);
            Assert.NotNull(Find(record.Id, record));
        }

        foreach (var claim in Kinds.Records.SelectMany(record => record.Claims).Where(claim => claim.Field.Name is "aliases" or "names"))
            Assert.True(Find(claim.Text, claim.Record)!.Part <= RecordPart.Alias);
    }

    [Fact]
    public void Values_and_notes_are_searched_too()
    {
        foreach (var claim in Exercises.All.SelectMany(exercise => exercise.Claims))
        {
            Assert.NotNull(Find(claim.Text, claim.Record));
            if (claim.Note is { } note)
                Assert.NotNull(Find(note, claim.Record));
        }
    }

    [Fact]
    public void Names_come_before_other_names_values_and_notes()
    {
        var hits = RecordSearch.Find(SearchQuery.Parse(["russia"]), ScoDataset.Kinds);

        Assert.Equal(State.Russia, hits[0].Record);
        Assert.Equal(hits.Select(hit => hit.Part).Order(), hits.Select(hit => hit.Part));
        Assert.Contains(hits, hit => hit.Part == RecordPart.Text);
        Assert.All(hits, hit => Assert.All(hit.Matches, match => Assert.NotEmpty(match.Occurrences)));
    }

    [Fact]
    public void Words_may_stand_in_different_fields_of_a_record()
    {
        var hit = Find("military kazakhstan 2010", Exercise.PeaceMission2010)!;

        Assert.True(hit.Matches.Count > 1);
        Assert.Contains(hit.Matches, match => match.Searched.Field == "type");
    }

    [Fact]
    public void All_words_must_occur()
    {
        Assert.NotNull(Find("peace mission", Exercise.PeaceMission2010));
        Assert.Null(Find("peace mission xyzzy", Exercise.PeaceMission2010));
    }

    [Fact]
    public void A_kind_can_be_chosen() =>
        Assert.All(ToolRun.Of("search", "peace", "mission", "--kind", "contingent").Succeeds().Lines.Where(line => line.Contains('/', StringComparison.Ordinal) && line[0] != ' ').SkipLast(1), line => Assert.StartsWith("contingents/", line, StringComparison.Ordinal));

    [Fact]
    public void What_was_found_is_highlighted_on_a_terminal_and_excerpts_are_short()
    {
        var hit = RecordSearch.Find(SearchQuery.Parse(["hostages"]), ScoDataset.Kinds).First(hit => hit.Matches[0].Searched.Text.Original.Length > 160);
        var run = ToolRun.At(100, colour: true, "search", "hostages").Succeeds();

        Assert.Contains($"{Escape}[1;4mhostages{Escape}[0m", run.Output, StringComparison.Ordinal);
        Assert.Contains("…", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(hit.Matches[0].Searched.Text.Original, ToolRun.Of("search", "hostages").Output, StringComparison.Ordinal);
        Assert.All(ToolRun.At(80, colour: false, "search", "hostages").Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Json_has_the_texts_whole_and_the_places_in_them()
    {
        foreach (var hit in ToolRun.Of("search", "hostages", "--json").Json().EnumerateArray())
        {
            foreach (var match in hit.GetProperty("matches").EnumerateArray())
            {
                var text = match.GetProperty("text").GetString()!;
                Assert.All(match.GetProperty("found").EnumerateArray(), found =>
                    Assert.Equal("hostages", text.Substring(found.GetProperty("start").GetInt32(), found.GetProperty("length").GetInt32()), ignoreCase: true));
            }
        }
    }

    [Fact]
    public void Csv_has_the_hits_in_the_same_order()
    {
        var hits = RecordSearch.Find(SearchQuery.Parse(["hostages"]), ScoDataset.Kinds);
        var file = CsvFile.Parse(ToolRun.Of("search", "hostages", "--csv").Succeeds().Output);

        Assert.Equal(hits.SelectMany(hit => hit.Matches).Select(match => match.Searched.Text.Original), file.Column("text"));
    }

    [Theory]
    [InlineData("Did you mean 'Shanghai'", "search", "shangai")]
    [InlineData("Did you mean 'Kazakhstan'", "search", "kazahkstan", "--json")]
    [InlineData("'sco list' shows what there is", "search", "xyzzyxyzzy")]
    [InlineData("no record has all of them", "search", "hostages", "turkiye", "boland")]
    [InlineData("omit '--kind'", "search", "Boland", "--kind", "states")]
    [InlineData("no letter or digit", "search", "!?")]
    [InlineData("Did you mean 'exercises'?", "search", "peace", "--kind", "exercices")]
    [InlineData("Did you mean '--kind'?", "search", "peace", "--knd", "exercises")]
    public void Nothing_found_is_explained_and_has_exit_code_1(string hint, params string[] args)
    {
        var run = ToolRun.Of(args);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.Equal(args.Contains("--json") ? "[]" : "", run.Output.Trim());
    }

    private static SearchHit? Find(string text, ScoRecord record) => RecordSearch.Find(SearchQuery.Parse([text]), record);
}
