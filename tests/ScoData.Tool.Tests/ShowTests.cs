using System.Text.Json;

namespace ScoData.Tool.Tests;

public class ShowTests
{
    private const string PeaceMission = "exercises/peace-mission-2010";

    [Fact]
    public void A_record_shows_values_doubts_and_sources()
    {
        var output = ToolRun.Of("show", PeaceMission).Succeeds().Output;

        Assert.Contains("personnel     more than 5,000 people [", output, StringComparison.Ordinal);
        Assert.Contains("also: about 5,000 people [", output, StringComparison.Ordinal);
        Assert.Contains("All of these can be true.", output, StringComparison.Ordinal);
        Assert.Contains("but also: 10 to 25 September 2010 [", output, StringComparison.Ordinal);
        Assert.Contains("Note: Uzbekistan ", output, StringComparison.Ordinal);
        Assert.Contains($"{Source.Boland2010.Cite()} (boland-2010, scholarly)", output, StringComparison.Ordinal);
        Assert.Contains("boland", output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("peace-mission-2010")]
    [InlineData("exercise/peace-mission-2010")]
    [InlineData("Exercises/Peace-Mission-2010")]
    public void A_record_goes_by_its_path_and_by_its_id_alone(string name) =>
        Assert.Equal(ToolRun.Of("show", PeaceMission).Succeeds(), ToolRun.Of("show", name));

    [Fact]
    public void Nothing_that_is_known_of_any_record_is_lost()
    {
        foreach (var record in Kinds.Records)
        {
            var output = Shown.Of(record);
            Assert.StartsWith(record.Label, output, StringComparison.Ordinal);
            foreach (var claim in record.Claims)
            {
                Assert.Contains(claim.Field.Name, output, StringComparison.Ordinal);
                Assert.Contains(claim.Text, output, StringComparison.Ordinal);
                Assert.Contains(claim.Note ?? "", output, StringComparison.Ordinal);
                foreach (var citation in claim.Sources)
                {
                    Assert.Contains($"{citation.Source.Cite()} ({citation.Source.Id}, {((Source)citation.Source).Standing.ToString().ToLowerInvariant()})", output, StringComparison.Ordinal);
                    Assert.Contains(citation.Locator ?? "", output, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Disagreement_shows_wherever_there_is_any()
    {
        foreach (var record in Kinds.Records)
        {
            var disagrees = record.Kind.Fields.Any(field => record.AgreementOn(field.Name) is Agreement.Majority or Agreement.Conflict);
            var output = Shown.Of(record);
            Assert.Equal(disagrees, output.Contains("Sources disagree: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_value_that_most_sources_give_is_named_even_if_it_is_not_the_preferred_one()
    {
        var facts = ScoDataset.FactsWith(Agreement.Majority).Where(fact => fact.Record.MajorityOn(fact.Field.Name) != fact.Claims[0] && fact.Record.MajorityOn(fact.Field.Name)!.Text.Length < 60).ToArray();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact => Assert.Contains($"Sources disagree: more than half of them say \"{fact.Record.MajorityOn(fact.Field.Name)!.Text}\".", Shown.Of(fact.Record), StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_shows_its_citation_and_what_rests_on_it()
    {
        var sections = ToolRun.Of("show", "sources/boland-2010").Succeeds().Output.Split("Citation" + Environment.NewLine)[1].Split("Source for");

        Assert.StartsWith("  " + Source.Boland2010.Cite(), sections[0], StringComparison.Ordinal);
        Assert.Contains("peace-mission-2010", sections[1], StringComparison.Ordinal);
        var json = ToolRun.Of("show", "sources/boland-2010", "--json").Json();
        Assert.Contains("exercises/peace-mission-2010", json.GetProperty("sourceFor").EnumerateArray().Select(path => path.GetString()));
    }

    [Fact]
    public void A_record_shows_what_refers_to_it()
    {
        var line = ToolRun.Of("show", "states/kazakhstan").Succeeds().Lines.Single(line => line.Contains("exercises (hosts)", StringComparison.Ordinal));

        Assert.Contains("peace-mission-2010", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_every_claim_with_rank_and_sources()
    {
        var record = ToolRun.Of("show", PeaceMission, "--json").Json();

        Assert.Equal(PeaceMission, record.GetProperty("path").GetString());
        var personnel = record.GetProperty("fields").GetProperty("personnel");
        Assert.Equal("compatible", personnel.GetProperty("agreement").GetString());
        var claims = personnel.GetProperty("claims").EnumerateArray().ToArray();
        Assert.Equal(["preferred", "normal"], claims.Take(2).Select(claim => claim.GetProperty("rank").GetString()));
        Assert.Equal(Exercise.PeaceMission2010.Claims[0].Sources[0].Source.Cite(), record.GetProperty("sources")[0].GetProperty("citation").GetString());
    }

    [Fact]
    public void The_date_and_the_place_of_a_claim_are_shown()
    {
        Assert.Contains("held (as of 22 October 2022) [3, section Economic cooperation]", ToolRun.Of("show", "events/scocoex-2022").Succeeds().Output, StringComparison.Ordinal);

        var claim = ToolRun.Of("show", "events/scocoex-2022", "--json").Json().GetProperty("fields").GetProperty("status").GetProperty("claims")[1];
        Assert.Equal("2022-10-22", claim.GetProperty("asOf").GetString());
        Assert.Equal("section Economic cooperation", claim.GetProperty("sources")[0].GetProperty("locator").GetString());
    }

    [Fact]
    public void Json_holds_the_claims_of_every_record()
    {
        foreach (var record in Kinds.Records)
        {
            var fields = ToolRun.Of("show", Shown.PathOf(record), "--json").Json().GetProperty("fields");
            var claims = fields.EnumerateObject().SelectMany(field => field.Value.GetProperty("claims").EnumerateArray()).ToArray();
            Assert.Equal(record.Claims.Select(claim => claim.Text), claims.Select(claim => claim.GetProperty("text").GetString()));
            Assert.Equal(record.Claims.Select(claim => claim.Note), claims.Select(claim => Text(claim, "note")));
            Assert.Equal(
                record.Claims.SelectMany(claim => claim.Sources).Select(citation => (citation.Source.Id, citation.Locator)),
                claims.SelectMany(claim => claim.GetProperty("sources").EnumerateArray()).Select(source => (source.GetProperty("id").GetString()!, Text(source, "locator"))));
        }

        static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() : null;
    }
}
