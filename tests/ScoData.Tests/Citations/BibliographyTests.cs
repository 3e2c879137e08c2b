using System.Text.Json.Nodes;

namespace ScoData.Tests.Citations;

public class BibliographyTests
{
    private static readonly ISource[] Some = [Source.Yu2007, Source.Boland2010, Source.Yu2007, Source.Mehr2008, Source.Boland2010];

    [Fact]
    public void BibTeX_keeps_the_order_and_has_every_source_once() =>
        Assert.Equal(
            Source.Yu2007.ToBibTeX() + "\n\n" + Source.Boland2010.ToBibTeX() + "\n\n" + Source.Mehr2008.ToBibTeX(),
            Bibliography.ToBibTeX(Some));

    [Fact]
    public void Csl_json_keeps_the_order_and_has_every_source_once()
    {
        var items = JsonNode.Parse(Bibliography.ToCslJson(Some))!.AsArray();

        Assert.Equal(["yu-2007", "boland-2010", "mehr-2008"], items.Select(item => (string?)item!["id"]));
    }

    [Fact]
    public void Csl_json_is_indented_throughout()
    {
        var text = Bibliography.ToCslJson(Sources.All);
        var options = new System.Text.Json.JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

        Assert.Equal(JsonNode.Parse(text)!.ToJsonString(options), text);
        Assert.Equal(Sources.Count, JsonNode.Parse(text)!.AsArray().Count);
    }

    [Fact]
    public void No_sources_make_an_empty_file()
    {
        Assert.Equal("", Bibliography.ToBibTeX([]));
        Assert.Equal("[]", Bibliography.ToCslJson([]));
    }

    [Fact]
    public void Does_not_take_null()
    {
        Assert.Throws<ArgumentNullException>("sources", () => Bibliography.ToBibTeX(null!));
        Assert.Throws<ArgumentNullException>("sources", () => Bibliography.ToCslJson(null!));
        Assert.Throws<ArgumentException>("sources", () => Bibliography.ToBibTeX([null!]));
        Assert.Throws<ArgumentException>("sources", () => Bibliography.ToCslJson([Source.Yu2007, null!]));
    }

    [Fact]
    public void Citation_ends_with_the_place_in_the_source()
    {
        Assert.Equal("Mehr News Agency, 31 October 2008.", new Citation(Source.Mehr2008, null).ToString());
        Assert.Equal("Mehr News Agency, 31 October 2008. At p. 96.", new Citation(Source.Mehr2008, "p. 96").ToString());
    }
}
