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
        Assert.Equal(hits.Select(hit => hit.Rank).Order(), hits.Select(hit => hit.Rank));
        Assert.Contains(hits, hit => hit.Part == RecordPart.Text);
        Assert.All(hits, hit => Assert.All(hit.Matches, match => Assert.NotEmpty(match.Occurrences)));
    }

    [Theory]
    [InlineData("мирная миссия", "exercise-series/peace-mission")]
    [InlineData("和平使命", "exercise-series/peace-mission")]
    [InlineData("天山", "exercise-series/tianshan")]
    [InlineData("SCO+", "initiatives/sco-plus-2020")]
    public void A_name_in_any_language_is_found_before_longer_ones_and_sources(string text, string path) =>
        Assert.StartsWith(path + "  ", ToolRun.Of("search", text).Succeeds().Lines[0], StringComparison.Ordinal);

    [Fact]
    public void Sources_come_after_other_records_that_fit_as_well()
    {
        var hits = RecordSearch.Find(SearchQuery.Parse(["peace mission"]), ScoDataset.Kinds);

        Assert.Contains(hits, hit => hit.Record is ISource);
        foreach (var alike in hits.GroupBy(hit => (hit.Rank, hit.IsExact, hit.Matches.Count, hit.IsWhole)))
            Assert.Equal(alike.Select(hit => hit.Record is ISource).Order(), alike.Select(hit => hit.Record is ISource));
    }

    [Fact]
    public void Words_in_quotation_marks_follow_each_other()
    {
        Assert.NotNull(Find("mission peace", Exercise.PeaceMission2010));
        Assert.Null(Find("\"mission peace\"", Exercise.PeaceMission2010));
        Assert.NotNull(Find("“Peace-Mission” 2010", Exercise.PeaceMission2010));
        Assert.NotNull(Find("\"мирная миссия\" kazakhstan", Exercise.PeaceMission2010));
        Assert.Null(Find("\"peace miss\"", Exercise.PeaceMission2010));
        var hit = RecordSearch.Find(SearchQuery.Parse(["\"peace mission 2010\""]), ScoDataset.Kinds)[0];
        Assert.Equal((Exercise.PeaceMission2010, true), (hit.Record, hit.IsExact));
    }

    [Theory]
    [InlineData("5,000")]
    [InlineData("5000")]
    public void A_number_is_found_whole_however_its_digits_are_grouped(string number)
    {
        var hits = RecordSearch.Find(SearchQuery.Parse([number]), ScoDataset.Kinds);

        Assert.Contains(Exercise.PeaceMission2010, hits.Select(hit => hit.Record));
        foreach (var match in hits.SelectMany(hit => hit.Matches))
            Assert.All(match.Occurrences, found => Assert.Equal("5000", string.Concat(match.Searched.Text.Original[found.Start..found.End].Where(char.IsAsciiDigit))));
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
    [InlineData("Nothing was found for 'mission peace'. Without quotation marks", "search", "\"mission peace\"")]
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
