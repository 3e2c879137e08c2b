using System.Globalization;
using Newtonsoft.Json.Linq;
using ScoData.Testing;
using ScoData.Tool.EditorSchemas;

namespace ScoData.Tool.Tests.EditorSchemas;

/// <summary>The schemas of this repository, and its data under them.</summary>
public class CommittedTests
{
    private const string Command = "dotnet run eng/renew.cs";

    private static readonly string Data = Repository.File("data");
    private static readonly string Folder = Repository.File("schemas");

    private static readonly (string Name, string Text)[] Files = FilesOf(Data);

    private static readonly IReadOnlyList<JsonSchemaFile> Written = Schemas.Of(Files);

    [Fact]
    public void The_schemas_are_those_of_the_data() => AssertFresh(Written, Folder);

    [Fact]
    public void The_schemas_of_the_template_are_those_of_its_facts()
    {
        var template = Repository.File("src/ScoData.Templates/templates/facts");
        AssertFresh(Schemas.Of(FilesOf(Path.Combine(template, "src/My-Facts/facts"))), Path.Combine(template, "schemas"));
    }

    [Fact]
    public void No_schema_is_left_over()
    {
        var extra = Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Except(Written.Select(file => file.Name)).ToArray();
        Assert.True(extra.Length == 0, $"No data needs {string.Join(", ", extra)} in {Folder}: delete it.");
    }

    [Fact]
    public void The_editor_knows_which_schema_is_for_which_files()
    {
        var expected = new JObject(Written.Where(file => file.DataFiles is not null).Select(file => new JProperty("./schemas/" + file.Name, "data/" + file.DataFiles)));
        var settings = JObject.Parse(File.ReadAllText(Repository.File(".vscode/settings.json")));

        Assert.True(JToken.DeepEquals(expected, settings["yaml.schemas"]), $"\"yaml.schemas\" in .vscode/settings.json is to be {expected}");
    }

    [Fact]
    public async Task Every_data_file_fits_its_schema()
    {
        var schemas = new Schemas(Folder);
        var faults = new List<string>();
        foreach (var (name, text) in Files)
        {
            var schema = Written.Single(file => file.DataFiles == name || (name.Contains('/') && file.DataFiles == name.Split('/')[0] + "/*.yaml"));
            faults.AddRange((await schemas.FaultsOf(schema.Name, text)).Select(fault => $"{name}: {fault}"));
        }

        Assert.Empty(faults);
        Assert.True(Files.Length > 100);
    }

    [Fact]
    public void The_order_of_files_and_the_culture_change_nothing()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NegativeSign = "minus";
            CultureInfo.CurrentCulture = other;
            Assert.Equal(Written, Schemas.Of(Files.Reverse()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("kinds:\n", "kinds:\n  thing:\n    summary: A thing.\n    labels: name\n")]
    [InlineData("type: text\n", "type: [text]\n")]
    [InlineData("required: true\n", "required: maybe\n")]
    [InlineData("sources: source\n", "source: source\n")]
    public async Task A_mistake_in_schema_yaml_is_found(string right, string mistake)
    {
        var schema = Files.Single(file => file.Name == "schema.yaml").Text;
        var at = schema.IndexOf(right, StringComparison.Ordinal);

        Assert.NotEmpty(await new Schemas(Folder).FaultsOf("schema.json", schema.Remove(at, right.Length).Insert(at, mistake)));
    }

    private static void AssertFresh(IReadOnlyList<JsonSchemaFile> written, string folder)
    {
        var stale = written
            .Where(file => !File.Exists(Path.Combine(folder, file.Name)) || File.ReadAllText(Path.Combine(folder, file.Name)) != file.Text)
            .Select(file => file.Name)
            .ToArray();
        Assert.True(stale.Length == 0, $"Run '{Command}'. It changes {string.Join(", ", stale)} in {folder}.");
    }

    private static (string Name, string Text)[] FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
    ];
}
