using System.Text.RegularExpressions;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public partial class MarkdownTests(WholeExport export)
{
    [Fact]
    public void The_index_leads_to_every_kind()
    {
        var index = export.Text("markdown", "index.md");
        Assert.All(ScoDataset.Kinds, kind => Assert.Contains($"| [{kind.Plural}]({kind.Plural}.md) |", index, StringComparison.Ordinal));
        Assert.Contains(ScoDataset.DataVersion, index, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void The_page_of_a_kind_has_a_row_for_every_claim(string plural)
    {
        var kind = Kinds.Named(plural);
        var sections = Section().Split(export.Text("markdown", plural + ".md"))[1..];
        Assert.Equal(kind.Count, sections.Length);
        foreach (var (record, section) in kind.Records.Zip(sections))
        {
            Assert.StartsWith($"<a id=\"{record.Id}\"></a>\n\n## ", section, StringComparison.Ordinal);
            Assert.Equal(record.Label, Plain(Heading().Match(section).Groups[1].Value));
            var rows = section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Cells).ToArray();
            var expected = ClaimFacts.Of(record).ToArray();
            Assert.Equal(expected.Length, rows.Length);
            foreach (var (known, cells) in expected.Zip(rows))
            {
                Assert.Equal(6, cells.Length);
                var said = known.Texts.Select(text => (text ?? "").ReplaceLineEndings("<br>")).ToArray();
                Assert.Equal((said[2], said[3], said[4], said[5].Trim()), (Plain(cells[0]).Trim('`'), cells[1], Plain(cells[3]), Plain(cells[5])));
                Assert.Equal(string.Join("; ", known.Sources.Select(source => source.Locator is { } place ? $"{source.Id}, {place}" : source.Id)), Plain(cells[4]));
                if (known.Claim.Value is string text)
                    Assert.Equal(text.ReplaceLineEndings("<br>").Trim(), Plain(cells[2]));
            }
        }
    }

    [Fact]
    public void Links_lead_to_records()
    {
        var pages = Directory.GetFiles(export.PathOf("markdown")).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);
        var places = pages.SelectMany(page => Anchor().Matches(page.Value).Select(anchor => $"{page.Key}#{anchor.Groups[1].Value}")).Concat(pages.Keys).ToHashSet();
        Assert.All(pages.Values.SelectMany(page => Link().Matches(page)).Select(link => link.Groups[2].Value).Where(address => !address.StartsWith("https:", StringComparison.Ordinal)).Distinct(), address => Assert.Contains(address, places));
    }

    private static string[] Cells(string row) => [.. Bar().Split(row)[1..^1].Select(cell => cell.Trim())];

    // What a reader sees: links by their texts, and no signs that escape others.
    private static string Plain(string markdown)
    {
        var text = markdown is ['<', .. var address, '>'] && !markdown.StartsWith("<br>", StringComparison.Ordinal) ? address : Link().Replace(markdown, "$1");
        return Escape().Replace(text, "$1");
    }

    [GeneratedRegex("(?=^<a id=)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^## (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<a id=\"(.*?)\">")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"(?<!\\)\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
