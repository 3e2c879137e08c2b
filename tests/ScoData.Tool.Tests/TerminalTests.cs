using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoData.Tool.Tests;

public class TerminalTests
{
    private const char Escape = '\u001b';

    public static TheoryData<string[]> Calls =>
    [
        ["list"],
        ["list", "exercises"],
        ["list", "sources"],
        ["list", "exercises", "--json"],
        ["show", "exercises/peace-mission-2010"],
        ["show", "states/kazakhstan"],
        ["show", "sources/xinhua-2010-09-25"],
        ["cite", "peace-mission-2010"],
        ["search", "peace", "mission"],
        ["timeline", "--from", "2007", "--to", "2008"],
        ["disputed"],
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Redirected_output_is_plain(string[] args) =>
        Assert.DoesNotContain(Escape, ToolRun.Of(args).Succeeds().Output);

    [Theory]
    [MemberData(nameof(Calls))]
    public void Colour_can_be_refused(string[] args) =>
        Assert.DoesNotContain(Escape, ToolRun.At(100, colour: true, [.. args, "--no-color"]).Succeeds().Output);

    [Fact]
    public void A_terminal_gets_bold_and_italic_text() =>
        Assert.Contains(Escape, ToolRun.At(100, colour: true, "show", "exercises/peace-mission-2010").Succeeds().Output);

    [Theory]
    [MemberData(nameof(Calls))]
    public void All_text_has_the_colours_of_the_terminal(string[] args)
    {
        var sequences = Regex.Matches(ToolRun.At(100, colour: true, args).Succeeds().Output, "\u001b\\[([0-9;]*)m");
        Assert.All(sequences.SelectMany(sequence => sequence.Groups[1].Value.Split(';')), code => Assert.Contains(code, new[] { "", "0", "1", "3", "4", "22", "23", "24" }));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Without_its_style_the_text_says_the_same(string[] args) =>
        Assert.Equal(
            ToolRun.At(100, colour: false, args).Succeeds().Output,
            Regex.Replace(ToolRun.At(100, colour: true, args).Succeeds().Output, "\u001b\\[[0-9;]*m", ""));

    [Theory]
    [MemberData(nameof(Kinds.All), MemberType = typeof(Kinds))]
    public void A_list_fits_the_terminal_with_ids_whole(string plural)
    {
        foreach (var width in new[] { 80, 120, 200 })
        {
            var run = ToolRun.At(width, colour: false, "list", plural).Succeeds();
            Assert.All(run.Lines, line => Assert.True(CellsOf(line) <= width, line));
            foreach (var record in Kinds.Named(plural).Records)
                Assert.Contains(run.Lines, line => line.Split(' ')[0] == record.Id);
        }
    }

    [Fact]
    public void Text_is_broken_at_spaces_and_nothing_is_cut_off()
    {
        foreach (var record in Kinds.Records)
        {
            var narrow = ToolRun.At(80, colour: false, "show", Shown.PathOf(record)).Succeeds();
            Assert.All(narrow.Lines, line => Assert.True(CellsOf(line) <= 80, line));
            Assert.Equal(Squeeze(Shown.Of(record)), Squeeze(narrow.Output));
        }

        static string Squeeze(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
    }

    /// <summary>The letters of a line without the marks that stand above or below others.</summary>
    private static int CellsOf(string line) => line.Count(letter => char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    [Fact]
    public void A_very_narrow_terminal_is_no_error() =>
        Assert.All(ScoDataset.Kinds, kind => ToolRun.At(20, colour: false, "list", kind.Plural).Succeeds());

    [Fact]
    public void Square_brackets_are_text() =>
        Assert.Contains("[Report on the end of Peace Mission 2010]", ToolRun.At(200, colour: true, "show", "sources/xinhua-2010-09-25").Succeeds().Output, StringComparison.Ordinal);
}
