using System.Text.RegularExpressions;
using GeneratorTests.Driver;
using ScoData;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Schema;
using ScoData.Tool.EditorSchemas;

namespace GeneratorTests.Documentation;

/// <summary>The page on the schema and the records tells all that the generator accepts, and nothing that it does not.</summary>
public sealed partial class SchemaPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/schema.md")).ReplaceLineEndings("\n");

    private static readonly IReadOnlyList<(string Name, string Text)> Files =
        [.. FilePattern().Matches(Page).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value))];

    /// <summary>The keys, by the heading of the tables that explain them.</summary>
    private static readonly IReadOnlyList<(string Heading, string Key)> AllKeys =
    [
        .. SchemaKeys(),
        ("A claim", "value"), ("A claim", "sources"), ("A claim", "as-of"), ("A claim", "note"), ("A claim", "others"),
        ("Sources", "source"), ("Sources", "locator"),
    ];

    public static TheoryData<string, string> Keys
    {
        get
        {
            var keys = new TheoryData<string, string>();
            foreach (var (heading, key) in AllKeys)
                keys.Add(heading, key);
            return keys;
        }
    }

    public static TheoryData<string> Types => [.. SimpleTypes.Names];

    public static TheoryData<string> Dates => [.. Rows("Dates")];

    public static TheoryData<string> Intervals => [.. Rows("Intervals")];

    public static TheoryData<string> Counts => [.. Rows("Counts")];

    [Fact]
    public void The_files_are_one_dataset_without_a_fault()
    {
        Assert.Equal(Regex.Count(Page, "^```yaml$", RegexOptions.Multiline), Files.Count);
        Assert.Equal(Files.Count, Files.Select(file => file.Name).Distinct().Count());
        Files.Aggregate(new Dataset(), (dataset, file) => dataset.With(file.Name, file.Text)).Run().Compile();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_key_has_its_row_and_stands_in_an_example(string heading, string key)
    {
        Assert.Contains(key, Rows(heading));
        Assert.Contains(Files, file => Regex.IsMatch(file.Text, $@"(^|[ {{]){Regex.Escape(key)}:", RegexOptions.Multiline));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_has_its_row_and_stands_in_the_schema(string type)
    {
        Assert.Contains(type, Rows("Types"));
        Assert.Matches($@"type: (list of )?{type}\b", Files[0].Text);
    }

    [Fact]
    public void There_is_no_row_for_what_is_no_key_or_type()
    {
        var keys = AllKeys.ToLookup(key => key.Heading, key => key.Key);
        Assert.All(keys, group => Assert.Equal(group.Order(StringComparer.Ordinal), Rows(group.Key).Order(StringComparer.Ordinal)));
        Assert.Equal(SimpleTypes.Names.Order(StringComparer.Ordinal), Rows("Types").Intersect(SimpleTypes.Names).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Each_date_is_one(string date) => Assert.True(EdtfDate.TryParse(date, out _), date);

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Each_interval_is_one(string interval) => Assert.True(EdtfInterval.TryParse(interval, out _), interval);

    [Theory]
    [MemberData(nameof(Counts))]
    public void Each_count_is_one(string count) => Assert.True(Quantity.TryParse(count, out _), count);

    [Fact]
    public void Every_way_to_write_a_count_has_its_row() =>
        Assert.Equal(
            Enum.GetValues<Comparator>(),
            Rows("Counts").Select(count => Quantity.Parse(count).Comparator).Distinct().Order());

    [Fact]
    public void The_names_that_are_taken_are_all_there()
    {
        var section = Section("Names that are taken");
        Assert.All(SchemaChecks.RecordMembers.Concat(SchemaChecks.CollectionMembers), name => Assert.Contains($"`{name}`", section, StringComparison.Ordinal));
    }

    /// <summary>What the JSON Schema of the schema knows, which the tests hold against its reader.</summary>
    private static IEnumerable<(string Heading, string Key)> SchemaKeys()
    {
        var root = SchemaOfSchema.Write(new DatasetSchema(default, default, default, default));
        var properties = (Json)Member(root, "properties");
        return Names("The schema", root)
            .Concat(Names("An enum", Item(properties, "enums")))
            .Concat(Names("A kind", Item(properties, "kinds")))
            .Concat(Names("A field", (Json)Member((Json)Member(root, "definitions"), "field")));
    }

    private static IEnumerable<(string Heading, string Key)> Names(string heading, Json json) => ((Json)Member(json, "properties")).Select(member => (heading, member.Key));

    /// <summary>What stands below any name of a mapping.</summary>
    private static Json Item(Json properties, string name) => (Json)((Json)Member((Json)Member(properties, name), "patternProperties")).Single().Value;

    private static object Member(Json json, string name) => json.Single(member => member.Key == name).Value;

    /// <summary>The first column of the tables below a heading.</summary>
    private static IEnumerable<string> Rows(string heading) => RowPattern().Matches(Section(heading)).Select(match => match.Groups["first"].Value);

    private static string Section(string heading)
    {
        var match = Regex.Match(Page, $@"^##+ {heading}\n(.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(match.Success, $"The page has no heading '{heading}'.");
        return match.Groups[1].Value;
    }

    [GeneratedRegex("^`facts/(?<name>[^`]+)`:\n\n```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"^\| `(?<first>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
