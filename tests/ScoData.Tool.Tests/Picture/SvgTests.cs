using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScoData.Testing;
using ScoData.Tool.Picture;

namespace ScoData.Tool.Tests.Picture;

public class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static string Text { get; } = PictureSvg.Write(TimelineLayout.Draw(TimelineContent.Of(null, null)));

    private static XElement Root { get; } = XDocument.Parse(Text).Root!;

    [Fact]
    public void It_can_be_read_by_those_who_do_not_see_it()
    {
        Assert.Equal(Svg + "svg", Root.Name);
        Assert.Equal("img", Root.Attribute("role")?.Value);
        foreach (var id in Root.Attribute("aria-labelledby")!.Value.Split(' '))
            Assert.NotEqual("", Root.Elements().Single(element => element.Attribute("id")?.Value == id).Value);
        Assert.All(Root.Elements(Svg + "g"), group => Assert.NotEqual("", group.Element(Svg + "title")!.Value));
    }

    [Fact]
    public void It_needs_nothing_from_outside()
    {
        Assert.DoesNotContain("<script", Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(Text, "https?://"));
        Assert.All(Regex.Matches(Text, @"url\((.*?)\)"), match => Assert.StartsWith("#", match.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_small_and_always_the_same()
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(Text), 10_000, 150_000);
        Assert.DoesNotContain('\r', Text);
        Assert.Equal(Text, PictureSvg.Write(TimelineLayout.Draw(TimelineContent.Of(null, null))));
    }

    [Fact]
    public void Every_mark_and_bar_names_its_record()
    {
        var named = Root.Elements(Svg + "g").Select(group => group.Attribute("data-record")!.Value).ToArray();

        Assert.Equal(named.Length, named.Distinct().Count());
        Assert.Contains($"exercises/{Exercise.PeaceMission2010.Id}", named);
    }

    [Fact]
    public void Every_status_and_type_has_a_colour_of_its_own_in_both_schemes()
    {
        var words = Membership.IndiaMember.Kind.GetField("status").Values.Select(status => $"status-{status.Name}")
            .Concat(Exercise.PeaceMission2010.Kind.GetField("type").Values.Select(type => $"type-{type.Name}"))
            .ToArray();

        foreach (var scheme in Schemes())
            Assert.Equal(words.Length, words.Select(word => Fill(scheme, $".{word}")).Distinct().Count());
    }

    [Fact]
    public void Texts_stand_out_from_the_paper_in_both_schemes()
    {
        foreach (var scheme in Schemes())
        {
            foreach (var text in new[] { "text", ".remark, .legend, .year, .month" })
            {
                Assert.True(Contrast(Fill(scheme, text), Fill(scheme, ".paper")) >= 4.5, text);
                Assert.True(Contrast(Fill(scheme, text), Fill(scheme, ".band")) >= 4.5, text);
            }
        }
    }

    [Fact]
    public void The_picture_in_docs_is_that_of_the_data()
    {
        var committed = Repository.File("docs/timeline.svg");

        Assert.True(
            File.Exists(committed) && File.ReadAllText(committed) == Text,
            "Run 'dotnet run eng/renew.cs'.");
    }

    [Fact]
    public void The_command_writes_it_and_names_the_file()
    {
        using var folder = new DataFolder();
        var file = Path.Combine(folder.Path, "made", "timeline.svg");

        Assert.Equal([file], ToolRun.Of("timeline", "--svg", file).Succeeds().Lines);
        Assert.Equal(Text, File.ReadAllText(file));
        ToolRun.Of("timeline", "--from", "2010", "--to", "2010", "--svg", file).Succeeds();
        Assert.Contains("Organisation, 2010</title>", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_of_which_nothing_is_known_is_refused()
    {
        using var folder = new DataFolder();
        var file = Path.Combine(folder.Path, "timeline.svg");

        Assert.Contains("There is nothing at that time", ToolRun.Of("timeline", "--to", "1950", "--svg", file).Fails(), StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    // The light scheme, and what the dark one changes of it.
    private static IEnumerable<string> Schemes() => Root.Element(Svg + "style")!.Value.Split("@media (prefers-color-scheme: dark)") is [var light, var dark]
        ? [light, dark]
        : throw new InvalidDataException("There are not two schemes.");

    private static string Fill(string scheme, string selector) =>
        Regex.Match(scheme, $@"^\s*{Regex.Escape(selector)} \{{[^}}]*fill: #([0-9a-f]{{6}})", RegexOptions.Multiline).Groups[1].Value;

    private static double Contrast(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    // The relative luminance of WCAG 2.
    private static double Luminance(string colour)
    {
        var parts = new[] { 0, 2, 4 }.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
