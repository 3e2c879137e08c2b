using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ScoData.Tests.Citations;

public class CslJsonTests
{
    /// <summary>The types of items in version 1.0.2 of the schema.</summary>
    private static readonly HashSet<string> Types =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
        "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
        "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
        "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
        "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
        "thesis", "treaty", "webpage",
    ];

    private static readonly HashSet<string> NameProperties = ["author", "editor", "translator"];

    private static readonly HashSet<string> DateProperties = ["accessed", "issued"];

    /// <summary>The properties with text in them that a source can call for, out of those of the schema.</summary>
    private static readonly HashSet<string> TextProperties =
    [
        "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location", "call-number",
        "collection-title", "container-title", "container-title-short", "DOI", "edition", "event-title", "genre", "id",
        "ISBN", "ISSN", "issue", "jurisdiction", "keyword", "language", "medium", "note", "number", "number-of-pages",
        "original-title", "page", "page-first", "publisher", "publisher-place", "section", "source", "status", "title",
        "title-short", "type", "URL", "version", "volume",
    ];

    private static readonly JsonSerializerOptions Pretty =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Ids => [.. Sources.All.Select(source => source.Id)];

    /// <summary>Id, item without its spaces and lines.</summary>
    public static TheoryData<string, string> Items => new()
    {
        {
            "boland-2010",
            """
            {"id":"boland-2010","type":"webpage","title":"Learning From The Shanghai Cooperation Organization's 'Peace Mission-2010' Exercise\"",
            "author":[{"family":"Boland","given":"Julie"}],"publisher":"The Brookings Institution","issued":{"date-parts":[[2010,10,29]]},
            "genre":"opinion","URL":"http://www.brookings.edu/opinions/2010/1029_asia_war_games_boland.aspx","archive":"Internet Archive",
            "archive_location":"https://web.archive.org/web/20110628085252/http://www.brookings.edu/opinions/2010/1029_asia_war_games_boland.aspx",
            "note":"Archived 28 June 2011."}
            """
        },
        {
            "tugsbilguun-2009",
            """
            {"id":"tugsbilguun-2009","type":"article-journal","title":"Does the Shanghai Cooperation Represent an Example of a Military Alliance?",
            "author":[{"family":"Tugsbilguun","given":"Tumurkhuleg"}],"container-title":"The Mongolian Journal of International Affairs",
            "issued":{"date-parts":[[2008],[2009]]},"accessed":{"date-parts":[[2022,8,6]]},"volume":"15-16","page":"59-107",
            "URL":"https://www.mongoliajol.info/index.php/MJIA/article/download/32/32"}
            """
        },
        {
            "tabnak-2022",
            """
            {"id":"tabnak-2022","type":"article-newspaper","title":"پیشنهاد ایران به سازمان شانگهای برای ایجاد پول واحد",
            "container-title":"TABNAK","issued":{"date-parts":[[2022,6,2]]},"accessed":{"date-parts":[[2022,7,12]]},"language":"fa",
            "URL":"http://www.tabnak.ir/fa/news/1122205",
            "note":"Title in English: Iran's proposal to the Shanghai Cooperation Organisation to create a single currency."}
            """
        },
        {
            "mehr-2008",
            """
            {"id":"mehr-2008","type":"article-newspaper","title":"Mehr News Agency, 31 October 2008","publisher":"Mehr News Agency",
            "issued":{"date-parts":[[2008,10,31]]}}
            """
        },
        {
            "undefined-reference-7",
            """
            {"id":"undefined-reference-7","type":"document","title":":7","note":"Not defined in “Shanghai Cooperation Organisation”, Niidae Wiki."}
            """
        },
        {
            "china-foreign-ministry-2004",
            """
            {"id":"china-foreign-ministry-2004","type":"webpage","title":"Joint Communique of the Council of the Governmental Heads (Prime Ministers) of Shanghai Cooperation Organisation Member States",
            "author":[{"literal":"China Foreign Ministry"}],"issued":{"date-parts":[[2004,9,23]]},"genre":"press release",
            "URL":"http://www.shaps.hawaii.edu/fp/russia/2004/20040923_sco_jc.html","archive":"Internet Archive",
            "archive_location":"https://web.archive.org/web/20090330053454/http://www.shaps.hawaii.edu/fp/russia/2004/20040923_sco_jc.html",
            "note":"Archived 30 March 2009."}
            """
        },
        {
            "pti-2021",
            """
            {"id":"pti-2021","type":"article-newspaper","title":"India, Pakistan, China to participate in SCO joint anti-terrorism exercise",
            "author":[{"literal":"PTI"}],"container-title":"ThePrint","issued":{"date-parts":[[2021,3,21]]},"accessed":{"date-parts":[[2021,3,27]]},
            "language":"en-US","URL":"https://theprint.in/diplomacy/india-pakistan-china-to-participate-in-sco-joint-anti-terrorism-exercise/625869/"}
            """
        },
        {
            "xinhua-2010-09-25",
            """
            {"id":"xinhua-2010-09-25","type":"article-newspaper","title":"[Report on the end of Peace Mission 2010]","container-title":"China.org.cn",
            "issued":{"date-parts":[[2010,9,25]]},"language":"en","source":"keyanhelp.cn","note":"News agency: Xinhua News Agency."}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void Writes_an_item(string id, string expected) =>
        Assert.Equal(Regex.Replace(expected, @"\r?\n", ""), Compact(Sources.Get(id).ToCslJson()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Obeys_the_schema(string id)
    {
        var text = Sources.Get(id).ToCslJson();
        var item = JsonNode.Parse(text)!.AsObject();

        Assert.Equal(id, (string?)item["id"]);
        Assert.Contains((string)item["type"]!, Types);
        foreach (var (name, value) in item)
        {
            if (NameProperties.Contains(name))
                AssertNames(value!.AsArray());
            else if (DateProperties.Contains(name))
                AssertDate(value!.AsObject());
            else
                Assert.Contains(name, TextProperties);
            if (TextProperties.Contains(name))
                Assert.False(string.IsNullOrWhiteSpace((string?)value));
        }

        Assert.Equal(item.ToJsonString(Pretty), text);
    }

    /// <summary>The enumeration is in the terms of CSL, so that each name has to come out as the data writes it.</summary>
    [Fact]
    public void Has_a_type_for_every_sort_of_source()
    {
        foreach (var type in Enum.GetValues<WorkType>())
        {
            var name = CslJsonWriter.TypeName(type);

            Assert.Contains(name, Types);
            Assert.Equal(type.ToString(), name.Replace("-", ""), StringComparer.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("2010", """{"date-parts":[[2010]]}""")]
    [InlineData("2010-09", """{"date-parts":[[2010,9]]}""")]
    [InlineData("2010-09-XX", """{"date-parts":[[2010,9]]}""")]
    [InlineData("2010-XX-XX", """{"date-parts":[[2010]]}""")]
    [InlineData("2010~", """{"date-parts":[[2010]],"circa":true}""")]
    [InlineData("2010-09?", """{"date-parts":[[2010,9]],"circa":true}""")]
    [InlineData("2010-09-XX?", """{"date-parts":[[2010,9]],"circa":true}""")]
    [InlineData("2010-09-09/2010-09-25", """{"date-parts":[[2010,9,9],[2010,9,25]]}""")]
    [InlineData("2010~/2011", """{"date-parts":[[2010],[2011]],"circa":true}""")]
    [InlineData("2010/2010", """{"date-parts":[[2010]]}""")]
    [InlineData("2010-21", """{"date-parts":[[2010]],"season":1}""")]
    [InlineData("2010-24~", """{"date-parts":[[2010]],"season":4,"circa":true}""")]
    [InlineData("2010-33", """{"literal":"first quarter of 2010"}""")]
    [InlineData("2010-21/2011", """{"literal":"spring 2010 to 2011"}""")]
    [InlineData("201X", """{"literal":"the 2010s"}""")]
    [InlineData("2010-1X", """{"literal":"2010, month starting with 1"}""")]
    [InlineData("2010-XX-09", """{"literal":"2010, month unknown, day 9"}""")]
    [InlineData("2010-09-1X", """{"literal":"September 2010, day starting with 1"}""")]
    [InlineData("-0044", """{"literal":"45 BC"}""")]
    [InlineData("2010/..", """{"literal":"since 2010"}""")]
    [InlineData("/2010", """{"literal":"until 2010, start unknown"}""")]
    public void Gives_dates_in_parts_or_in_words(string date, string expected)
    {
        var item = JsonNode.Parse(CslJsonWriter.Write(new CitedWork { Id = "x", Issued = EdtfInterval.Parse(date) }))!;

        Assert.Equal(expected, item["issued"]!.ToJsonString());
        AssertDate(item["issued"]!.AsObject());
    }

    [Theory]
    [InlineData("https://web.archive.org/web/2011/http://x.example/", "Internet Archive")]
    [InlineData("https://archive.example/2011", "archive.example")]
    [InlineData("https://archive.example?a/b", "archive.example")]
    [InlineData("archive.example", "archive.example")]
    public void Names_the_archive(string url, string expected)
    {
        var item = JsonNode.Parse(CslJsonWriter.Write(new CitedWork { Id = "x", ArchiveUrl = url }))!;

        Assert.Equal(expected, (string?)item["archive"]);
        Assert.Equal(url, (string?)item["archive_location"]);
    }

    [Fact]
    public void Escapes_whatever_a_text_has_in_it()
    {
        var every = string.Concat(Enumerable.Range(0, 0xD800).Select(c => (char)c)) + "\uE000\uFFFE\uFFFF😀";
        var text = CslJsonWriter.Write(new CitedWork { Id = "x", Title = every });

        Assert.Equal(every, (string?)JsonNode.Parse(text)!["title"]);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029');
        Assert.Contains(@"\u0000\u0001", text, StringComparison.Ordinal);
        Assert.Contains(@"\t\n\u000B\u000C\r", text, StringComparison.Ordinal);
        Assert.Contains(@"\u2028\u2029", text, StringComparison.Ordinal);
    }

    /// <summary>Not as data of a theory, because attributes hold UTF-8, which has no half characters.</summary>
    [Fact]
    public void Replaces_half_a_character()
    {
        Assert.Equal("a\uFFFD", Title("a\uD83D"));
        Assert.Equal("\uFFFDb", Title("\uDE00b"));
        Assert.Equal("\uFFFD😀", Title("\uD83D\uD83D\uDE00"));
        Assert.Equal("\uFFFD\uFFFD", Title("\uDE00\uD83D"));

        static string? Title(string title) =>
            (string?)JsonNode.Parse(CslJsonWriter.Write(new CitedWork { Id = "x", Title = title }))!["title"];
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString(new() { Encoder = Pretty.Encoder });

    private static void AssertNames(JsonArray names)
    {
        Assert.NotEmpty(names);
        foreach (var name in names)
        {
            var keys = name!.AsObject().Select(pair => pair.Key).ToArray();
            Assert.True(keys is ["literal"] or ["family", "given"]);
            Assert.All(name.AsObject(), pair => Assert.False(string.IsNullOrWhiteSpace((string?)pair.Value)));
        }
    }

    private static void AssertDate(JsonObject date)
    {
        if (date["literal"] is { } literal)
        {
            Assert.Single(date);
            Assert.False(string.IsNullOrWhiteSpace((string?)literal));
            return;
        }

        Assert.All(date, pair => Assert.True(pair.Key is "date-parts" or "season" or "circa"));
        var parts = date["date-parts"]!.AsArray();
        Assert.InRange(parts.Count, 1, 2);
        Assert.All(parts, part => Assert.InRange(part!.AsArray().Count, 1, 3));
        Assert.All(parts, part => Assert.All(part!.AsArray(), number => Assert.Equal(JsonValueKind.Number, number!.GetValueKind())));
    }
}
