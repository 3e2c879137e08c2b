using System.Text.Json;
using ScoData.Tool.Output;

namespace ScoData.Tool.Tests;

public class CiteTests
{
    [Theory]
    [InlineData("boland-2010")]
    [InlineData("sources/boland-2010")]
    public void A_source_is_cited_in_words(string id) =>
        Assert.Equal(Source.Boland2010.Cite() + Environment.NewLine, ToolRun.Of("cite", id).Succeeds().Output);

    [Fact]
    public void A_source_is_cited_in_bibtex() =>
        Assert.Equal(Source.Boland2010.ToBibTeX().TrimEnd(), ToolRun.Of("cite", "boland-2010", "--format", "bibtex").Succeeds().Output.TrimEnd());

    [Fact]
    public void A_record_is_cited_by_each_of_its_sources_once()
    {
        var expected = Exercise.PeaceMission2010.Claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source.Cite()).Distinct();

        Assert.Equal(expected, ToolRun.Of("cite", "exercises/peace-mission-2010").Succeeds().Lines);
    }

    [Fact]
    public void Csl_json_is_one_array()
    {
        var items = ToolRun.Of("cite", "peace-mission-2010", "-f", "csl-json").Json();

        Assert.Equal(Exercise.PeaceMission2010.Claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source.Id).Distinct(), items.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(1, ToolRun.Of("cite", "boland-2010", "-f", "csl-json").Json().GetArrayLength());
    }

    [Fact]
    public void The_forms_put_several_sources_together()
    {
        ISource[] sources = [new Book("a", "Über [alles]"), new Book("b", "Second")];

        Assert.Equal("Über [alles].\nSecond.", Write("text"));
        Assert.Equal("@book{a}\n\n@book{b}", Write("bibtex"));
        using var json = JsonDocument.Parse(Write("csl-json"));
        Assert.Equal(["a", "b"], json.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Contains("Über [alles]", Write("csl-json"), StringComparison.Ordinal);

        string Write(string name) => CitationFormat.Find(name)!.Write(sources);
    }

    private sealed record Book(string Id, string Title) : ISource
    {
        public string Cite() => Title + ".";

        public string ToBibTeX() => $"@book{{{Id}}}";

        public string ToCslJson() => $$"""{"id":"{{Id}}","title":"{{Title}}"}""";
    }
}
