using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace ScoData.Tool.Tests.Export;

/// <summary>The rules of version 2 of the Data Package standard, each as an assertion.</summary>
[Collection(UsesWholeExport.Name)]
public class DataPackageTests(WholeExport export)
{
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    private JsonElement Package => export.Json("csv", "datapackage.json");

    private Dictionary<string, JsonElement> Resources => Package.GetProperty("resources").EnumerateArray().ToDictionary(resource => Text(resource, "name"), StringComparer.Ordinal);

    [Fact]
    public void The_package_says_what_it_is()
    {
        Assert.Equal(Profiles + "datapackage.json", Text(Package, "$schema"));
        Assert.Matches("^[a-z0-9._-]+$", Text(Package, "name"));
        Assert.Equal(ScoDataset.DataVersion, Text(Package, "version"));
        Assert.Equal("CC0-1.0", Text(Assert.Single(Package.GetProperty("licenses").EnumerateArray()), "name"));
        Assert.All(Package.GetProperty("contributors").EnumerateArray(), contributor => Assert.NotEmpty(Text(contributor, "title")));
        Assert.False(Package.TryGetProperty("profile", out _));
    }

    [Fact]
    public void Its_sources_are_those_of_the_facts()
    {
        var sources = Package.GetProperty("sources").EnumerateArray().ToArray();
        Assert.Equal(Sources.All.Select(source => source.Title), sources.Select(source => Text(source, "title")));
        Assert.Equal(Sources.All.Select(source => source.Url).OfType<string>(), sources.Where(source => source.TryGetProperty("path", out _)).Select(source => Text(source, "path")));
    }

    [Fact]
    public void Every_file_is_a_resource_with_its_size_and_hash()
    {
        Assert.Equal(Directory.GetFiles(export.PathOf("csv"), "*.csv").Select(Path.GetFileName).Order(), Resources.Values.Select(resource => Text(resource, "path")).Order());
        foreach (var (name, resource) in Resources)
        {
            Assert.Matches("^[a-z0-9._-]+$", name);
            Assert.Equal(
                (Profiles + "dataresource.json", "table", "csv", "text/csv", "utf-8"),
                (Text(resource, "$schema"), Text(resource, "type"), Text(resource, "format"), Text(resource, "mediatype"), Text(resource, "encoding")));
            var bytes = File.ReadAllBytes(export.PathOf("csv", Text(resource, "path")));
            Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(resource, "hash"));
        }
    }

    [Fact]
    public void The_schemas_match_the_headers_and_the_values()
    {
        foreach (var (name, resource) in Resources)
        {
            var schema = resource.GetProperty("schema");
            Assert.Equal(Profiles + "tableschema.json", Text(schema, "$schema"));
            Assert.Equal([""], Names(schema, "missingValues"));
            var file = Read(name);
            var fields = schema.GetProperty("fields").EnumerateArray().ToArray();
            Assert.Equal(file.Header, fields.Select(field => Text(field, "name")));
            Assert.Equal(file.Header.Count, file.Header.Distinct().Count());
            foreach (var field in fields)
                Assert.All(file.Rows.Select(row => row[Text(field, "name")]), cell => Fits(field, cell));
        }
    }

    [Fact]
    public void Primary_keys_tell_rows_apart_and_foreign_keys_lead_to_rows()
    {
        foreach (var (name, resource) in Resources)
        {
            var schema = resource.GetProperty("schema");
            var rows = Read(name).Rows;
            var key = Names(schema, "primaryKey");
            Assert.Equal(rows.Count, rows.Select(row => Key(row, key)).Distinct().Count());
            if (!schema.TryGetProperty("foreignKeys", out var foreignKeys))
                continue;
            foreach (var foreign in foreignKeys.EnumerateArray())
            {
                var reference = foreign.GetProperty("reference");
                var target = reference.TryGetProperty("resource", out var other) ? other.GetString()! : name;
                // A reference within the table must not name it.
                Assert.True(target != name || !reference.TryGetProperty("resource", out _), name);
                Assert.Equal(Names(Resources[target].GetProperty("schema"), "primaryKey"), Names(reference, "fields"));
                var known = Read(target).Rows.Select(row => Key(row, Names(reference, "fields"))).ToHashSet();
                Assert.All(rows.Select(row => Key(row, Names(foreign, "fields"))).Where(cells => cells.Trim('\n').Length > 0), cells => Assert.Contains(cells, known));
            }
        }
    }

    [Fact]
    public void Every_reference_to_one_record_has_a_foreign_key()
    {
        foreach (var kind in ScoDataset.Kinds)
        {
            var expected = kind.Fields.Where(field => ScoDataset.Kinds.Any(target => target.Name == field.Type.Name)).Select(field => field.Name);
            Assert.Equal(expected, ForeignKeys(kind.Plural));
        }

        Assert.Equal(["claim", "source"], ForeignKeys("claim_sources"));
        Assert.Equal(["kind,id"], ForeignKeys("claims"));
        Assert.Equal(["kind,id", "target-kind,target-id"], ForeignKeys("links"));
    }

    [Fact]
    public void A_package_of_some_kinds_has_no_keys_that_lead_out_of_it()
    {
        using var folder = new DataFolder();
        ToolRun.Of("export", "terms", "people", "-f", "datapackage", "--out", folder.Path).Worked();
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "csv", "datapackage.json")));
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToArray();
        var names = resources.Select(resource => Text(resource, "name")).ToArray();
        Assert.Equal(["people", "terms", "records", "links", "claims", "claim_sources"], names);
        var targets = resources.Select(resource => resource.GetProperty("schema")).Where(schema => schema.TryGetProperty("foreignKeys", out _))
            .SelectMany(schema => schema.GetProperty("foreignKeys").EnumerateArray())
            .Select(key => key.GetProperty("reference")).Where(reference => reference.TryGetProperty("resource", out _)).Select(reference => Text(reference, "resource"));
        Assert.Subset(names.ToHashSet(), targets.ToHashSet());
    }

    private IEnumerable<string> ForeignKeys(string resource) => Resources[resource].GetProperty("schema").TryGetProperty("foreignKeys", out var keys)
        ? keys.EnumerateArray().Select(key => string.Join(',', Names(key, "fields")))
        : [];

    private static void Fits(JsonElement field, string cell)
    {
        var constraints = field.TryGetProperty("constraints", out var known) ? known : default;
        if (cell.Length == 0)
        {
            Assert.False(constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out _), Text(field, "name"));
            return;
        }

        Assert.True(Text(field, "type") switch
        {
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "string" => true,
            _ => false,
        }, $"{Text(field, "name")}: {cell}");
        if (constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out _))
            Assert.Contains(cell, Names(constraints, "enum"));
    }

    private CsvFile Read(string table) => CsvFile.Read(export.PathOf("csv", table + ".csv"));

    private static string Key(IReadOnlyDictionary<string, string> row, IEnumerable<string> columns) => string.Join('\n', columns.Select(column => row[column]));

    private static string[] Names(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
