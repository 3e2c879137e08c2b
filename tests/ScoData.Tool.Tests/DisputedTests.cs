namespace ScoData.Tool.Tests;

public class DisputedTests
{
    [Fact]
    public void Every_value_on_which_sources_disagree_is_shown_with_its_sources()
    {
        var output = ToolRun.Of("disputed").Succeeds().Output;
        Assert.All(ScoDataset.Disputed.SelectMany(fact => fact.Claims), claim =>
        {
            Assert.Contains(claim.Text, output, StringComparison.Ordinal);
            Assert.All(claim.Sources, citation => Assert.Contains(citation.Source.Id, output, StringComparison.Ordinal));
        });
        Assert.Contains("but also: 10 to 25 September 2010 (mme-v7)", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compatible", Agreement.Compatible)]
    [InlineData("majority", Agreement.Majority)]
    public void Facts_can_be_asked_for_by_how_far_their_sources_agree(string word, Agreement agreement)
    {
        var facts = ToolRun.Of("disputed", "--agreement", word, "--json").Json();
        Assert.Equal(ScoDataset.FactsWith(agreement).Count, facts.GetArrayLength());
        Assert.All(facts.EnumerateArray(), fact => Assert.Equal(word, fact.GetProperty("agreement").GetString()));
    }

    [Fact]
    public void Json_has_one_object_for_each_fact()
    {
        var facts = ToolRun.Of("disputed", "--json").Json();
        Assert.Equal(ScoDataset.Disputed.Count, facts.GetArrayLength());
        var personnel = facts.EnumerateArray().Single(fact =>
            fact.GetProperty("record").GetString() == "exercises/peace-mission-2007" && fact.GetProperty("field").GetString() == "personnel");
        Assert.Equal("conflict", personnel.GetProperty("agreement").GetString());
        Assert.Equal(Exercise.PeaceMission2007.ClaimsOn("personnel").Count, personnel.GetProperty("claims").GetArrayLength());
    }

    [Theory]
    [InlineData("exercises")]
    [InlineData("EXERCISE")]
    public void The_facts_of_one_kind_can_be_asked_for(string kind)
    {
        var facts = ToolRun.Of("disputed", kind, "--json").Json();
        Assert.Equal(
            ScoDataset.Disputed.Where(fact => fact.Record is Exercise).Select(fact => (Shown.PathOf(fact.Record), fact.Field.Name)),
            facts.EnumerateArray().Select(fact => (fact.GetProperty("record").GetString()!, fact.GetProperty("field").GetString()!)));
    }
}
