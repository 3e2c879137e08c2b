using System.Text.Json;

namespace ScoData.Tool.Tests;

public class SchemaTests
{
    [Fact]
    public void The_schemas_of_a_folder_are_written_and_named()
    {
        using var folder = new DataFolder();
        folder.Add("facts/schema.yaml", DataFolder.Schema);
        folder.Add("facts/things.yaml", "stone:\n  name: Stone\n");
        var data = Path.Combine(folder.Path, "facts");
        var output = Path.Combine(folder.Path, "made", "schemas");

        var run = ToolRun.Of("schema", data, "--out", output).Succeeds();

        Assert.Equal(
            [
                Path.Combine(output, "ids.json"),
                $"{Path.Combine(output, "schema.json")} for {Path.Combine(data, "schema.yaml")}",
                $"{Path.Combine(output, "things.schema.json")} for {Path.Combine(data, "things/*.yaml")}",
                $"{Path.Combine(output, "things.vocabulary.schema.json")} for {Path.Combine(data, "things.yaml")}",
            ],
            run.Lines);
        Assert.Equal(4, Directory.GetFiles(output).Length);
        var bytes = File.ReadAllBytes(Path.Combine(output, "things.schema.json"));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        using var schema = JsonDocument.Parse(bytes);
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("size", out _));
    }

    [Fact]
    public void The_ids_of_another_dataset_are_offered()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema + "\n      state:\n        type: ScoData.State\n        summary: Where it is.\n");
        var output = Path.Combine(folder.Path, "out");
        ToolRun.Of("schema", folder.Path, "--out", output).Succeeds();

        using var ids = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(output, "ids.json")));
        Assert.Equal(
            States.All.Select(state => state.Id).Order(StringComparer.Ordinal),
            ids.RootElement.GetProperty("definitions").GetProperty("ScoData.State").GetProperty("enum").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void Of_several_folders_each_schema_is_for_the_files_in_all_of_them()
    {
        using var folder = new DataFolder();
        var schema = folder.Add("facts/schema.yaml", DataFolder.Schema);
        var vocabulary = folder.Add("more/things.yaml", "stone: { name: Stone }\n");
        folder.Add("more/drafts.yaml", "x: 1\n");
        var (facts, more, output) = (Path.Combine(folder.Path, "facts"), Path.Combine(folder.Path, "more"), Path.Combine(folder.Path, "out"));

        var lines = ToolRun.Of("schema", facts, more, "--exclude", "drafts.yaml", "--out", output).Succeeds().Lines;
        Assert.Contains($"{Path.Combine(output, "schema.json")} for {schema}", lines);
        Assert.Contains($"{Path.Combine(output, "things.schema.json")} for {Path.Combine(facts, "things/*.yaml")}, {Path.Combine(more, "things/*.yaml")}", lines);
        Assert.Contains($"{Path.Combine(output, "things.vocabulary.schema.json")} for {vocabulary}", lines);
    }

    [Fact]
    public void Faults_of_records_do_not_matter()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);
        folder.Add("things/stone.yaml", "nam: Stone\n");

        ToolRun.Of("schema", folder.Path, "--out", Path.Combine(folder.Path, "out")).Succeeds();
    }

    [Fact]
    public void A_schema_with_faults_is_an_error()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema.Replace("count", "cuont", StringComparison.Ordinal));
        var output = Path.Combine(folder.Path, "out");

        Assert.Contains($"'sco validate {folder.Path}' lists them", ToolRun.Of("schema", folder.Path, "--out", output).Fails(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(output));
    }

    [Fact]
    public void A_missing_folder_is_an_error()
    {
        var error = ToolRun.Of("schema", "no-such-folder").Fails();

        Assert.Contains("There is no folder 'no-such-folder'", error, StringComparison.Ordinal);
        Assert.Contains("'sco schema DIR'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_schema_is_an_error()
    {
        using var folder = new DataFolder();

        Assert.Contains("There is no schema.yaml", ToolRun.Of("schema", folder.Path).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_way_is_an_error()
    {
        using var folder = new DataFolder();
        folder.Add("schema.yaml", DataFolder.Schema);

        ToolRun.Of("schema", folder.Path, "--out", folder.Add("out", "")).Fails();
    }
}
