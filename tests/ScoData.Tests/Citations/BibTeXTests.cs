using System.Text.RegularExpressions;

namespace ScoData.Tests.Citations;

public class BibTeXTests
{
    /// <summary>The fields in use that every type of entry can have in the data model of biblatex.</summary>
    private static readonly string[] CommonFields = ["author", "editor", "title", "titleaddon", "date", "langid", "url", "urldate", "note"];

    /// <summary>The fields in use that only this type of entry can have.</summary>
    private static readonly Dictionary<string, string[]> OwnFields = new()
    {
        ["article"] = ["journaltitle", "entrysubtype", "volume", "pages"],
        ["dataset"] = ["organization", "publisher", "location", "type"],
        ["inreference"] = ["booktitle", "publisher", "location", "volume", "pages"],
        ["misc"] = ["organization", "location", "type"],
        ["online"] = ["organization"],
    };

    /// <summary>The fields in use, in the order in which they are written.</summary>
    private static readonly string[] Fields =
    [
        "author", "editor", "title", "titleaddon", "journaltitle", "booktitle", "organization", "publisher", "location",
        "type", "entrysubtype", "date", "volume", "pages", "langid", "url", "urldate", "note",
    ];

    public static TheoryData<string> Ids => [.. Sources.All.Select(source => source.Id)];

    /// <summary>Id, entry.</summary>
    public static TheoryData<string, string> Entries => new()
    {
        {
            "boland-2010",
            """
            @online{boland-2010,
              author = {Boland, Julie},
              title = {{Learning From The Shanghai Cooperation Organization's 'Peace Mission-2010' Exercise"}},
              organization = {The Brookings Institution},
              date = {2010-10-29},
              url = {http://www.brookings.edu/opinions/2010/1029_asia_war_games_boland.aspx},
              note = {Opinion. Archived at \url{https://web.archive.org/web/20110628085252/http://www.brookings.edu/opinions/2010/1029_asia_war_games_boland.aspx} on 28 June 2011}
            }
            """
        },
        {
            "tugsbilguun-2009",
            """
            @article{tugsbilguun-2009,
              author = {Tugsbilguun, Tumurkhuleg},
              title = {{Does the Shanghai Cooperation Represent an Example of a Military Alliance?}},
              journaltitle = {The Mongolian Journal of International Affairs},
              date = {2008/2009},
              volume = {15--16},
              pages = {59--107},
              url = {https://www.mongoliajol.info/index.php/MJIA/article/download/32/32},
              urldate = {2022-08-06}
            }
            """
        },
        {
            "tabnak-2022",
            """
            @article{tabnak-2022,
              title = {{پیشنهاد ایران به سازمان شانگهای برای ایجاد پول واحد}},
              titleaddon = {Iran's proposal to the Shanghai Cooperation Organisation to create a single currency},
              journaltitle = {TABNAK},
              entrysubtype = {newspaper},
              date = {2022-06-02},
              langid = {persian},
              url = {http://www.tabnak.ir/fa/news/1122205},
              urldate = {2022-07-12}
            }
            """
        },
        {
            "mehr-2008",
            """
            @misc{mehr-2008,
              title = {{Mehr News Agency, 31 October 2008}},
              organization = {Mehr News Agency},
              date = {2008-10-31}
            }
            """
        },
        {
            "undefined-reference-7",
            """
            @misc{undefined-reference-7,
              title = {{:7}},
              note = {Not defined in “Shanghai Cooperation Organisation”, Niidae Wiki}
            }
            """
        },
        {
            "china-foreign-ministry-2004",
            """
            @online{china-foreign-ministry-2004,
              author = {{China Foreign Ministry}},
              title = {{Joint Communique of the Council of the Governmental Heads (Prime Ministers) of Shanghai Cooperation Organisation Member States}},
              date = {2004-09-23},
              url = {http://www.shaps.hawaii.edu/fp/russia/2004/20040923_sco_jc.html},
              note = {Press release. Archived at \url{https://web.archive.org/web/20090330053454/http://www.shaps.hawaii.edu/fp/russia/2004/20040923_sco_jc.html} on 30 March 2009}
            }
            """
        },
        {
            "pti-2021",
            """
            @article{pti-2021,
              author = {{PTI}},
              title = {{India, Pakistan, China to participate in SCO joint anti-terrorism exercise}},
              journaltitle = {ThePrint},
              entrysubtype = {newspaper},
              date = {2021-03-21},
              langid = {american},
              url = {https://theprint.in/diplomacy/india-pakistan-china-to-participate-in-sco-joint-anti-terrorism-exercise/625869/},
              urldate = {2021-03-27}
            }
            """
        },
        {
            "xinhua-2010-09-25",
            """
            @article{xinhua-2010-09-25,
              title = {{[Report on the end of Peace Mission 2010]}},
              journaltitle = {China.org.cn},
              entrysubtype = {newspaper},
              date = {2010-09-25},
              langid = {english},
              note = {News agency: Xinhua News Agency. Via keyanhelp.cn}
            }
            """
        },
        {
            "niidae-wiki-sco",
            """
            @inreference{niidae-wiki-sco,
              title = {{Shanghai Cooperation Organisation}},
              booktitle = {Niidae Wiki},
              langid = {english}
            }
            """
        },
        {
            "ictsd",
            """
            @online{ictsd,
              title = {{China Intensifies Regional Trade Talks}},
              organization = {{International Centre for Trade and Sustainable Development (ICTSD)}},
              url = {http://www.ictsd.org/weekly/03-10-01/story3.htm},
              note = {Archived at \url{https://web.archive.org/web/20071024121832/http://www.ictsd.org/weekly/03-10-01/story3.htm} on 24 October 2007}
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void Writes_an_entry(string id, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Sources.Get(id).ToBibTeX());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Writes_only_what_biber_reads(string id)
    {
        var lines = Sources.Get(id).ToBibTeX().Split('\n');
        var head = Regex.Match(lines[0], @"^@(\w+)\{([a-z0-9-]+),$");
        var fields = lines[1..^1].Select((line, i) => Regex.Match(line, i == lines.Length - 3 ? @"^  (\w+) = \{(.+)\}$" : @"^  (\w+) = \{(.+)\},$")).ToList();

        Assert.Equal(id, head.Groups[2].Value);
        Assert.Equal("}", lines[^1]);
        Assert.All(fields, field => Assert.True(field.Success));
        var names = fields.Select(field => field.Groups[1].Value).ToList();
        Assert.Equal(Fields.Where(names.Contains), names);
        Assert.Contains("title", names);
        Assert.Empty(names.Except([.. CommonFields, .. OwnFields[head.Groups[1].Value]]));
        foreach (var field in fields)
        {
            var value = field.Groups[2].Value;
            AssertBalanced(value);
            if (field.Groups[1].Value is "url" or "date" or "urldate")
                continue;
            var text = Regex.Replace(value, @"\\url\{[^{}]*\}", "");
            Assert.DoesNotMatch(@"(?<!\\)[&%$#_]|[~^]", text);
        }
    }

    [Fact]
    public void Keys_are_unique() =>
        Assert.Equal(Sources.Count, Sources.All.Select(source => source.ToBibTeX().Split('\n')[0].Split('{')[1]).Distinct().Count());

    [Fact]
    public void Keeps_names_and_lists_in_one_piece()
    {
        var work = new CitedWork
        {
            Id = "x",
            Title = "T",
            Type = WorkType.Dataset,
            Authors = [PersonName.Parse("Doe, Jane, Jr."), PersonName.Parse("Food and Agriculture Organization"), PersonName.Parse("de la Cruz, Ana")],
            Publisher = "Smith and Sons",
            Agency = "PTI",
            Place = "Bosnia and Herzegovina",
        };

        Assert.Equal(
            """
            @dataset{x,
              author = {Doe, {Jane, Jr.} and {Food and Agriculture Organization} and de la Cruz, Ana},
              title = {{T}},
              organization = {PTI},
              publisher = {{Smith and Sons}},
              location = {{Bosnia and Herzegovina}}
            }
            """.ReplaceLineEndings("\n"),
            BibTeXWriter.Write(work));
    }

    [Fact]
    public void Says_in_the_note_what_the_type_of_entry_has_no_field_for()
    {
        var work = new CitedWork
        {
            Id = "x",
            Title = "T",
            Type = WorkType.ArticleNewspaper,
            Container = "The Paper",
            Agency = "PTI",
            Publisher = "Smith & Sons",
            Place = "Delhi",
            Genre = "opinion",
        };

        Assert.Equal(
            """
            @article{x,
              title = {{T}},
              journaltitle = {The Paper},
              entrysubtype = {newspaper},
              note = {Opinion. News agency: PTI. Publisher: Smith \& Sons. Place: Delhi}
            }
            """.ReplaceLineEndings("\n"),
            BibTeXWriter.Write(work));
    }

    [Fact]
    public void An_article_in_a_journal_that_is_not_known_is_no_article() =>
        Assert.StartsWith("@misc{x,", BibTeXWriter.Write(new CitedWork { Id = "x", Title = "T", Type = WorkType.ArticleJournal }), StringComparison.Ordinal);

    [Fact]
    public void No_language_of_a_source_is_lost() =>
        Assert.All(Sources.All.Where(source => source.Language is not null), source => Assert.Contains("\n  langid = {", source.ToBibTeX(), StringComparison.Ordinal));

    internal static void AssertBalanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.True(depth >= 0, text);
        }

        Assert.Equal(0, depth);
    }
}
