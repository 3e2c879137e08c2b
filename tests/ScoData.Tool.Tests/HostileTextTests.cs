using System.Globalization;
using System.Text.Json.Nodes;
using ScoData.FrontEnd.Yaml;
using ScoData.Tool.Export.Calendar;
using ScoData.Tool.Export.Markdown;
using ScoData.Tool.Output;
using ScoData.Tool.Picture;
using ScoData.Tool.Tests.Diff;
using Spectre.Console;

namespace ScoData.Tool.Tests;

/// <summary>Texts that are written to do something where they are shown.</summary>
public class HostileTextTests
{
    private const string Clear = "\u001b[2J\u001b[31mx";
    private const string Forged = "x\nother.yaml(1,1): error SCO0001: forged";

    private static readonly string[] Texts =
    [
        Clear, Forged, "x\r\nforged", "a\u202Eb", "a\u2066b", "a\u200Bb", "a\uFEFFb", "a\u2028b", "a\u0085b", "a\u009B31mb", "a\u3164b", "a\U000E0041b",
        "a|b", "<script>alert(1)</script>", "=cmd|'/C calc'!A1", "\"'`",
    ];

    /// <summary>Each text in each place of a data file that a message quotes.</summary>
    public static TheoryData<string> Places =>
    [
        "things/a.yaml:name: A\n{0}: 1\n",
        "things/a.yaml:name: A\nsize: {0}\n",
        "things/a.yaml:{0}: {{ name: A }}\n",
        "things.yaml:{0}: {{ name: A }}\n",
        "things/a.yaml:name: A\nsize: {{ {0}: 5 }}\n",
        "things/a.yaml:name: A\nformer-ids: [{0}]\n",
        "things/a.yaml:name: A\nstate: {0}\n",
        "things/a.yaml:name: A\ncolour: {0}\n",
        "things/a.yaml:name: A\nday: {0}\n",
        "things/a.yaml:name: A\ncode: {0}\n",
        "schema.yaml:{0}: 1\n",
        "schema.yaml:kinds:\n  {0}:\n    summary: A.\n",
        "schema.yaml:kinds:\n  thing:\n    summary: A.\n    plural: {0}\n",
        "schema.yaml:kinds:\n  thing:\n    summary: A.\n    plural: things\n    label: {0}\n    unsourced: true\n    fields:\n      name: {{ type: text, summary: A. }}\n",
        "schema.yaml:kinds:\n  thing:\n    summary: A.\n    plural: things\n    label: name\n    unsourced: true\n    fields:\n      name: {{ type: {0}, summary: A. }}\n",
        "schema.yaml:kinds:\n  thing:\n    summary: {0}\n    plural: things\n    label: name\n    unsourced: true\n    fields:\n      name: {{ type: text, summary: {0}, {0}: 1 }}\n",
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_message_shows_what_would_act_as_escapes_and_stays_on_its_line(string place)
    {
        var (name, content) = (place[..place.IndexOf(':', StringComparison.Ordinal)], place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        foreach (var text in Texts)
        {
            using var folder = new DataFolder();
            folder.Add("schema.yaml", Schema);
            folder.Add(name, string.Format(CultureInfo.InvariantCulture, content, Yaml(text)));

            var run = ToolRun.Of("validate", folder.Path);

            Assert.Equal("", run.Error);
            AssertInert(run.Output);
            Assert.All(run.Lines.SkipLast(1), line => Assert.StartsWith(folder.Path, line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_message_tells_which_character_it_is()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", Schema);
        folder.Add("things/a.yaml", $"name: A\n{Yaml(Clear + Forged)}: 1\n");

        Assert.Contains(@"'\u001B[2J\u001B[31mxx\u000Aother.yaml(1,1): error SCO0001: forged'", ToolRun.Of("validate", folder.Path).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_files_and_folders_do_not_act_either()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", Schema);
        folder.Add("things/a\u202Eb.yaml", "nmae: A\n");

        var run = ToolRun.Of("validate", folder.Path);
        AssertInert(run.Output);
        Assert.Contains(@"a\u202Eb.yaml(", run.Lines[0], StringComparison.Ordinal);
        AssertInert(ToolRun.Of("validate", Clear + "\n").Fails());
        AssertInert(ToolRun.Of("validate", folder.Path, "--exclude", Forged).Error);
        AssertInert(ToolRun.Of("diff", Clear, "\u202E").Fails());
        AssertInert(ToolRun.Of(Clear).Fails());
        AssertInert(ToolRun.Of("show", Clear).Fails());
        AssertInert(ToolRun.Of("search", Clear + "zzz").Fails());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(60, false)]
    [InlineData(60, true)]
    public void Tables_and_headings_show_escapes(int? width, bool colour)
    {
        foreach (var text in Texts)
        {
            using var output = new StringWriter();
            var screen = new Screen(new Terminal(output, width, colour));
            var table = new TextTable("a", "b") { Whole = new HashSet<int> { 0, 1 } };
            table.Add(text, new TextTable.Cell(text, Screen.Aside));
            table.WriteTo(screen);
            screen.WriteLine(text);
            screen.Write(Output.Layout.Sheet([(new Text("a"), new Paragraph(text, Screen.Aside))]));

            AssertInert(output.ToString());
            Assert.DoesNotContain(output.ToString().Split('\n'), line => line.StartsWith("other.yaml", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_an_export_of_others_holds_does_not_act()
    {
        foreach (var text in Texts)
        {
            using var folder = new DataFolder();
            var old = Exports.Add(folder, "old", "1", Exports.Record("a", ("name", [Exports.Claim("A")])));
            var hostile = Exports.Record("a", ("name", [Exports.Claim(text).With("note", text)]), (text, [Exports.Claim(JsonValue.Create(1)!)]));
            hostile["label"] = text;
            var known = Exports.Add(folder, "new", text, hostile);

            AssertInert(ToolRun.Of("diff", old, known).Worked().Output);
            var markdown = ToolRun.Of("diff", old, known, "--markdown").Worked().Output;
            AssertInert(markdown);
            Assert.DoesNotContain("\nother.yaml", markdown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Markdown_is_text()
    {
        Assert.Equal(@"\<script\>a\|b", MarkdownText.Of("<script>a|b"));
        Assert.Equal(@"\\u001B\[2Ja<br>b\\u202E", MarkdownText.Of("\u001b[2Ja\r\nb\u202E"));
        Assert.Equal("```` a`b ````", MarkdownText.Code("a`b"));
        Assert.Equal(@"`a\|b\u000A`", MarkdownText.Code("a|b\n"));
    }

    [Fact]
    public void A_calendar_keeps_tabs_and_shows_controls()
    {
        using var output = new StringWriter();
        new CalendarText(output).Text("SUMMARY", "a\tb\u001b;c,d\\e\nf");

        Assert.Equal("SUMMARY:a\tb\\\\u001B\\;c\\,d\\\\e\\nf\r\n", output.ToString());
    }

    [Fact]
    public void A_picture_is_xml_whatever_its_texts_hold()
    {
        foreach (var text in Texts)
        {
            var element = SvgElements.Text(new Label(text, TextStyle.All[0], 1, 1));
            Assert.Equal(TextForm.Inert(text), System.Xml.Linq.XElement.Parse(element.ToString()).Value);
        }
    }

    [Fact]
    public void A_codebook_has_no_elements_of_html_and_whole_rows()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema.Replace("How many there are of it.", Yaml("<script>a|b\u202E\nc"), StringComparison.Ordinal));

        var output = ToolRun.Of("codebook", folder.Path).Succeeds().Output;
        AssertInert(output);
        Assert.Contains(@"\<script>a\|b\u202E c", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Türkiye “мирная” 和平 – 5\u00A0000\u3000😀")]
    public void What_can_be_seen_stays_in_tables(string text) => Assert.Same(text, TextForm.Inert(text));

    /// <summary>Nothing on the terminal but letters, signs, spaces, line ends and the styles of the tool itself.</summary>
    private static void AssertInert(string output)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(output, "\u001b\\[(0|1|3|4|1;4)m", "");
        foreach (var rune in plain.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes().Where(rune => rune.Value != '\n'))
        {
            Assert.False(
                rune.Value == 0x3164 || System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
                $"U+{rune.Value:X4} in {TextForm.Inert(output)}");
        }

        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("forged", StringComparison.Ordinal));
    }

    private const string Schema = """
        kinds:
          thing:
            summary: A thing.
            plural: things
            label: name
            unsourced: true
            fields:
              name: { type: text, required: true, summary: What it is called. }
              size: { type: count, summary: How many there are. }
              state: { type: ScoData.State, summary: Where it is. }
              colour: { type: colour, summary: What colour it has. }
              day: { type: date, summary: When it was found. }
              code: { type: text, pattern: "[A-Z]", summary: Its code. }
        enums:
          colour:
            summary: A colour.
            values:
              red: Red.
        """;

    // In double quotation marks, with an escape for each character.
    private static string Yaml(string text) => $"\"{string.Concat(text.EnumerateRunes().Select(rune => $"\\U{rune.Value:X8}"))}\"";
}
