using System.Text.RegularExpressions;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Schema;
using ScoData.Testing;
using ScoData.Tool.EditorSchemas;

namespace ScoData.Tool.Tests.EditorSchemas;

/// <summary>The page on the schema has the keys that the JSON Schema of the schema knows, and no other.</summary>
public sealed class SchemaPageTests
{
    /// <summary>The keys, by the heading of the tables that explain them.</summary>
    private static readonly IReadOnlyList<(string Heading, string Key)> AllKeys =
    [
        .. SchemaKeys(),
        ("A claim", "value"), ("A claim", "provenance"), ("A claim", "sources"), ("A claim", "as-of"), ("A claim", "note"), ("A claim", "others"),
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

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_key_has_its_row_and_stands_in_an_example(string heading, string key)
    {
        Assert.Contains(key, SchemaPage.Rows(heading));
        Assert.Contains(SchemaPage.Files, file => Regex.IsMatch(file.Text, $@"(^|[ {{]){Regex.Escape(key)}:", RegexOptions.Multiline));
    }

    [Fact]
    public void There_is_no_row_for_what_is_no_key()
    {
        var keys = AllKeys.ToLookup(key => key.Heading, key => key.Key);
        Assert.All(keys, group => Assert.Equal(group.Order(StringComparer.Ordinal), SchemaPage.Rows(group.Key).Order(StringComparer.Ordinal)));
    }

    /// <summary>What the JSON Schema of the schema knows, which other tests hold against its reader.</summary>
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
}
