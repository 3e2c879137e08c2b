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
        Assert.Contains("but also: more than 3,000 people (moscow-times-2010-09-13, egemen-2010-09-15)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_one_object_for_each_fact()
    {
        var facts = ToolRun.Of("disputed", "--json").Json();
        Assert.Equal(ScoDataset.Disputed.Count, facts.GetArrayLength());
        var personnel = facts.EnumerateArray().Single(fact =>
            fact.GetProperty("record").GetString() == "exercises/peace-mission-2010" && fact.GetProperty("field").GetString() == "personnel");
        Assert.Equal("conflict", personnel.GetProperty("agreement").GetString());
        Assert.Equal(Exercise.PeaceMission2010.ClaimsOn("personnel").Count, personnel.GetProperty("claims").GetArrayLength());
    }
}
