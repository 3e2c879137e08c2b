using System.Text.Json.Nodes;
using NJsonSchema;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public class JsonSchemaTests(WholeExport export)
{
    public static TheoryData<string> Documents => [.. ScoDataset.Kinds.Select(kind => kind.Plural).Append("dataset")];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_document_fits_its_schema(string name)
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", export.Json("jsonschema", name + ".schema.json").GetProperty("$schema").GetString());
        Assert.Empty(await FaultsOf(name, export.Text("json", name + ".json")));
    }

    [Theory]
    [InlineData("exercises", "records/0/label", null)]
    [InlineData("exercises", "records/0/id", "Not an id")]
    [InlineData("exercises", "records/0/path", "meetings/peace-mission-2010")]
    [InlineData("exercises", "records/0/extra", "?")]
    [InlineData("exercises", "records/0/fields/name/claims", null)]
    [InlineData("exercises", "records/0/fields/nmae", "?")]
    [InlineData("exercises", "records/0/fields/status/claims/0/value", "perhaps")]
    [InlineData("exercises", "records/0/fields/status/claims/0/rank", "best")]
    [InlineData("exercises", "records/0/fields/status/claims/0/sources/0/id", null)]
    [InlineData("exercises", "records/0/fields/status/agreement", "none")]
    [InlineData("memberships", "records/0/fields/state/claims/0/value", "places/china")]
    [InlineData("memberships", "records/0/fields/dates/claims/0/value", "in June")]
    [InlineData("memberships", "kind", "state")]
    [InlineData("memberships", "version", "latest")]
    [InlineData("exercises", "records/0/fields/name/claims/0/value", "")]
    [InlineData("dataset", "version", null)]
    [InlineData("dataset", "kinds/0/fields/0/required", "yes")]
    public async Task A_document_that_says_something_else_does_not_fit(string name, string path, string? value)
    {
        var document = JsonNode.Parse(export.Text("json", name + ".json"))!;
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(document, (node, step) => int.TryParse(step, out var place) ? node[place]! : node[step]!);
        if (value is null)
            Assert.True(parent.AsObject().Remove(steps[^1]));
        else
            parent[steps[^1]] = value;

        Assert.NotEmpty(await FaultsOf(name, document.ToJsonString()));
    }

    private async Task<IEnumerable<string>> FaultsOf(string name, string document)
    {
        // The validator knows the definitions of 2020-12 by the name that they had before.
        var schema = await JsonSchema.FromJsonAsync(export.Text("jsonschema", name + ".schema.json").Replace("$defs", "definitions", StringComparison.Ordinal));
        return schema.Validate(document, SchemaType.JsonSchema).Select(fault => fault.ToString());
    }
}
