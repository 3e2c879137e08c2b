using System.Text.RegularExpressions;

namespace ScoData.Tests.Citations;

public class CiteTests
{
    public static TheoryData<string> Ids => [.. Sources.All.Select(source => source.Id)];

    /// <summary>Id, citation in words.</summary>
    public static TheoryData<string, string> Citations => new()
    {
        {
            "boland-2010",
            "Boland, Julie. “Learning From The Shanghai Cooperation Organization's 'Peace Mission-2010' Exercise\"”. Opinion. "
            + "The Brookings Institution, 29 October 2010. Archived 28 June 2011 at https://web.archive.org/web/20110628085252/"
            + "http://www.brookings.edu/opinions/2010/1029_asia_war_games_boland.aspx."
        },
        {
            "tugsbilguun-2009",
            "Tugsbilguun, Tumurkhuleg. “Does the Shanghai Cooperation Represent an Example of a Military Alliance?” "
            + "The Mongolian Journal of International Affairs 15–16 (2008 to 2009): 59–107. Accessed 6 August 2022. "
            + "https://www.mongoliajol.info/index.php/MJIA/article/download/32/32."
        },
        {
            "tabnak-2022",
            "“پیشنهاد ایران به سازمان شانگهای برای ایجاد پول واحد” "
            + "[Iran's proposal to the Shanghai Cooperation Organisation to create a single currency]. "
            + "TABNAK, 2 June 2022. Accessed 12 July 2022. http://www.tabnak.ir/fa/news/1122205."
        },
        { "mehr-2008", "Mehr News Agency, 31 October 2008." },
        { "undefined-reference-7", "“:7”. Not defined in “Shanghai Cooperation Organisation”, Niidae Wiki." },
        {
            "china-foreign-ministry-2004",
            "China Foreign Ministry. “Joint Communique of the Council of the Governmental Heads (Prime Ministers) of Shanghai "
            + "Cooperation Organisation Member States”. Press release. 23 September 2004. "
            + "http://www.shaps.hawaii.edu/fp/russia/2004/20040923_sco_jc.html. Archived 30 March 2009 at "
            + "https://web.archive.org/web/20090330053454/http://www.shaps.hawaii.edu/fp/russia/2004/20040923_sco_jc.html."
        },
        {
            "pti-2021",
            "PTI. “India, Pakistan, China to participate in SCO joint anti-terrorism exercise”. ThePrint, 21 March 2021. "
            + "Accessed 27 March 2021. https://theprint.in/diplomacy/"
            + "india-pakistan-china-to-participate-in-sco-joint-anti-terrorism-exercise/625869/."
        },
        { "xinhua-2010-09-25", "[Report on the end of Peace Mission 2010]. China.org.cn, Xinhua News Agency, 25 September 2010. Via keyanhelp.cn." },
        {
            "kyodo-2003",
            "Kyodo News. “LEAD: Central Asian powers agree to pursue free-trade zone.” Kyodo News International, Inc. (Beijing), "
            + "23 September 2003. http://www.thefreelibrary.com/"
            + "LEAD%3A+Central+Asian+powers+agree+to+pursue+free-trade+zone.-a0108316611. Archived 17 July 2015 at "
            + "https://web.archive.org/web/20150717215118/http://www.thefreelibrary.com/"
            + "LEAD%3a+Central+Asian+powers+agree+to+pursue+free-trade+zone.-a0108316611."
        },
        {
            "hutzler-2006",
            "Hutzler, Charles. “China, Russia, Others to Hold Joint Drills”. Associated Press, 26 April 2006. "
            + "Via HighBeam Research (subscription required). Archived 4 September 2015 at "
            + "https://web.archive.org/web/20150904133349/http://www.highbeam.com/doc/1P1-122597957.html."
        },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void Cites_in_words(string id, string expected) => Assert.Equal(expected, Sources.Get(id).Cite());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Keeps_the_title_exactly(string id)
    {
        var source = Sources.Get(id);

        Assert.Contains(source.Title, source.Cite(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_no_doubled_punctuation_and_no_empty_part(string id)
    {
        var citation = Sources.Get(id).Cite();

        AssertClean(citation);
        Assert.Equal(CitationWriter.Sentence(citation), citation);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Gives_an_address_wherever_there_is_one(string id)
    {
        var source = Sources.Get(id);
        var citation = source.Cite();

        if (source.ArchiveUrl is { } archive)
            Assert.Contains(archive, citation, StringComparison.Ordinal);
        else if (source.Url is { } url)
            Assert.Contains(url, citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plain", "“Plain”.")]
    [InlineData("Is it?", "“Is it?”")]
    [InlineData("It is.", "“It is.”")]
    [InlineData("It is!", "“It is!”")]
    [InlineData("And so on…", "“And so on…”")]
    [InlineData("He said \"Stop.\"", "“He said \"Stop.\"”")]
    [InlineData("He said “Stop”", "“He said “Stop””.")]
    [InlineData("A 'word'", "“A 'word'”.")]
    [InlineData("[Description]", "[Description].")]
    [InlineData("[A] title", "“[A] title”.")]
    [InlineData("\"", "“\"”.")]
    [InlineData("", "")]
    public void Ends_a_title_once(string title, string expected) =>
        Assert.Equal(expected, CitationWriter.Write(new CitedWork { Title = title }));

    /// <summary>Every name in turn, and what a bibliography begins with.</summary>
    [Theory]
    [InlineData("Doe, Jane", "Doe, Jane. “T”.")]
    [InlineData("Doe, J. R.", "Doe, J. R. “T”.")]
    [InlineData("United Nations", "United Nations. “T”.")]
    [InlineData("Doe, Jane; Roe, Richard", "Doe, Jane, and Richard Roe. “T”.")]
    [InlineData("PTI; Xinhua", "PTI and Xinhua. “T”.")]
    [InlineData("Doe, Jane; PTI; Roe, Richard", "Doe, Jane, PTI, and Richard Roe. “T”.")]
    [InlineData("Doe, ; , Roe", "Doe and Roe. “T”.")]
    [InlineData(" ", "“T”.")]
    public void Lists_authors(string authors, string expected) =>
        Assert.Equal(expected, CitationWriter.Write(new CitedWork { Title = "T", Authors = Names(authors) }));

    [Fact]
    public void Lists_editors_first_only_without_authors()
    {
        var editors = Names("Doe, Jane; Roe, Richard");

        Assert.Equal("Doe, Jane, and Richard Roe, eds. “T”.", CitationWriter.Write(new CitedWork { Title = "T", Editors = editors }));
        Assert.Equal(
            "Poe, Ed. “T”. Edited by Jane Doe and Richard Roe.",
            CitationWriter.Write(new CitedWork { Title = "T", Authors = Names("Poe, Ed"), Editors = editors }));
    }

    [Fact]
    public void Shows_what_the_address_is_worth()
    {
        var work = new CitedWork { Title = "T", Url = "https://a.example/", Accessed = EdtfDate.Parse("2020-01-02"), Issued = EdtfInterval.Parse("2019") };
        var copy = work with { ArchiveUrl = "https://b.example/" };

        Assert.Equal("“T”. 2019. Accessed 2 January 2020. https://a.example/.", CitationWriter.Write(work));
        Assert.Equal("“T”. 2019. Accessed 2 January 2020. Formerly at https://a.example/.", CitationWriter.Write(work with { UrlStatus = UrlState.Dead }));
        Assert.Equal("“T”. 2019. https://a.example/. Archived at https://b.example/.", CitationWriter.Write(copy));
        Assert.Equal("“T”. Accessed 2 January 2020. https://a.example/. Archived at https://b.example/.", CitationWriter.Write(copy with { Issued = null }));
        Assert.Equal("“T”. 2019. Archived at https://b.example/.", CitationWriter.Write(copy with { UrlStatus = UrlState.Usurped }));
        Assert.Equal("“T”. 2019. Archived at https://b.example/.", CitationWriter.Write(copy with { UrlStatus = UrlState.Deviated }));
    }

    [Fact]
    public void Starts_a_date_that_stands_alone_with_a_capital()
    {
        var work = new CitedWork { Title = "T", Issued = EdtfInterval.Parse("2010~") };

        Assert.Equal("“T”. About 2010.", CitationWriter.Write(work));
        Assert.Equal("“T”. pycountry, about 2010.", CitationWriter.Write(work with { Container = "pycountry" }));
    }

    [Fact]
    public void Says_a_name_once() =>
        Assert.Equal("“T”. Xinhua.", CitationWriter.Write(new CitedWork { Title = "T", Container = "Xinhua", Publisher = "XINHUA", Agency = "Xinhua" }));

    /// <summary>Every selection of twelve optional parts, each of them given, blank or missing.</summary>
    [Fact]
    public void Stays_clean_whatever_is_missing()
    {
        for (var selection = 0; selection < 1 << 12; selection++)
        {
            var work = new CitedWork
            {
                Id = "x",
                Title = Has(0) ? "Title" : "",
                TranslatedTitle = Text(1, "Translated"),
                Genre = Text(2, "press release"),
                Authors = Has(3) ? Names("Doe, Jane") : [],
                Container = Text(4, "Container"),
                Publisher = Text(5, "Publisher"),
                Place = Text(6, "Place"),
                Issued = Has(7) ? EdtfInterval.Parse("2010-09") : null,
                Volume = Text(8, "3"),
                Pages = Text(9, "59–107"),
                Url = Text(10, "https://a.example/b"),
                ArchiveUrl = Text(11, "https://c.example/d"),
            };

            AssertClean(CitationWriter.Write(work));
            var bibTeX = BibTeXWriter.Write(work);
            Assert.DoesNotContain("{}", bibTeX, StringComparison.Ordinal);
            Assert.Equal(bibTeX.Count(c => c == '{'), bibTeX.Count(c => c == '}'));
            var json = CslJsonWriter.Write(work);
            Assert.DoesNotContain("\"\"", json, StringComparison.Ordinal);
            Assert.DoesNotContain("[]", json, StringComparison.Ordinal);

            bool Has(int part) => (selection & (1 << part)) != 0;
            string? Text(int part, string text) => Has(part) ? text : selection % 3 == 0 ? null : " ";
        }
    }

    private static System.Collections.Immutable.ImmutableArray<PersonName> Names(string names) =>
        PersonName.ParseAll([.. names.Split(';')]);

    private static void AssertClean(string citation)
    {
        // An address is one word here; the full stop after it stays.
        var text = Regex.Replace(citation, @"https?://\S+?(?=\.?( |$))", "address");

        Assert.DoesNotMatch(@"[.,:;?!]{2,}|[.?!][”""][.,]|[ (\[“][.,;]|  |\(\)|\[\]|“”|^[ .,;]|[ ,:;]$|\( | \)", text);
    }
}
