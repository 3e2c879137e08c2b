using ScoData.FrontEnd.Yaml;

namespace GeneratorTests.Yaml;

/// <summary>Texts that the YAML parser reads otherwise than YAML 1.2 says: nothing is lost, and what is refused is explained.</summary>
public sealed class YamlFileParserTests
{
    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_character_that_is_read_as_a_line_break_is_named(char character)
    {
        foreach (var text in new[] { $"title: Long{character}Walk\n", $"title: \"Long{character}Walk\"\n" })
            Assert.Contains($"line 1 ends with U+{(int)character:X4}, which is read as a line break", Assert.Single(Parse(text + "sources: [diary]\n").Diagnostics).Message, StringComparison.Ordinal);
    }

    /// <summary>Cases L24T and JEF9 of the YAML test suite.</summary>
    [Fact]
    public void A_last_line_of_spaces_is_part_of_a_block_of_text()
    {
        Assert.Equal("x\n \n", TextOf("note: |\n  x\n   "));
        Assert.Equal(TextOf("note: |\n  x\n   \n"), TextOf("note: |\n  x\n   "));
        Assert.Contains("a line above the first one", Assert.Single(Parse("note: |+\n   ").Diagnostics).Message, StringComparison.Ordinal);
    }

    /// <summary>Valid YAML that cannot be read, as docs/schema.md says: cases 4MUZ, DK95, JEF9, M2N8, UKK6 and VJP3 of the suite, and keys that are lists.</summary>
    [Theory]
    [InlineData("{foo\n: bar}\n")]
    [InlineData("foo: 1\n\t\nbar: 2\n")]
    [InlineData("- |+\n   \n")]
    [InlineData("- ? : x\n")]
    [InlineData("- :\n")]
    [InlineData("k: {\n k\n :\n v\n }\n")]
    [InlineData("[a, b]: c\n")]
    public void What_cannot_be_read_is_an_error(string text) => Assert.Equal("SCO0001", Assert.Single(Parse(text).Diagnostics).Descriptor.Id);

    /// <summary>Tabs that YAML forbids and the parser reads as spaces: cases DK95 and Y79Y of the suite.</summary>
    [Theory]
    [InlineData("foo: \"bar\n\tbaz\"\n", "bar baz")]
    [InlineData("foo: [\n\tbar baz\n ]\n", "bar baz")]
    public void A_tab_between_words_or_items_is_read_as_a_space(string text, string expected)
    {
        var value = ((YamlMapping)Parse(text).File.Root!).Entries[0].Value;
        Assert.Equal(expected, ((YamlScalar)(value is YamlSequence list ? list.Items[0] : value)).Text);
    }

    private static ParsedFile Parse(string text) => YamlFileParser.Parse("walks/walk.yaml", "facts/walks/walk.yaml", text);

    private static string TextOf(string text)
    {
        var file = Parse(text);
        Assert.Empty(file.Diagnostics);
        return ((YamlScalar)((YamlMapping)file.File.Root!).Entries[0].Value).Text;
    }
}
