using System.Text.Json.Nodes;
using ScoData.Tool.Tests.Export;
using static ScoData.Tool.Tests.Diff.Exports;

namespace ScoData.Tool.Tests.Diff;

[Collection(UsesWholeExport.Name)]
public class DiffInputTests(WholeExport export)
{
    [Fact]
    public void The_dataset_does_not_differ_from_itself()
    {
        var lines = export.PathOf("scodata.jsonl");
        Assert.StartsWith("No differences: ", Assert.Single(ToolRun.Of("diff", export.Folder, export.Folder).Succeeds().Lines), StringComparison.Ordinal);
        Assert.StartsWith("No differences: ", Assert.Single(ToolRun.Of("diff", lines, lines).Succeeds().Lines), StringComparison.Ordinal);
        Assert.Equal("No facts changed.", Assert.Single(ToolRun.Of("diff", export.Folder, export.Folder, "--markdown").Succeeds().Lines));
        Assert.Empty(ToolRun.Of("diff", export.Folder, lines, "--json").Json().GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void A_single_change_of_the_dataset_is_found()
    {
        using var folder = new DataFolder();
        var document = JsonNode.Parse(export.Text("json", "exercises.json"))!;
        var status = document["records"]![0]!["fields"]!["status"]!["claims"]![0]!;
        status["value"] = "put-off";
        status["text"] = "put-off";
        var changed = folder.Add("exercises.json", document.ToJsonString());

        var change = Assert.Single(ToolRun.Of("diff", export.PathOf("json", "exercises.json"), changed, "--json").Json().GetProperty("changes").EnumerateArray());
        Assert.Equal("corrected", change.GetProperty("change").GetString());
        Assert.Equal($"exercises/{Exercises.All[0].Id}", change.GetProperty("record").GetString());
    }

    [Theory]
    [InlineData("notes.txt", "Not JSON.")]
    [InlineData("empty.json", "")]
    [InlineData("null.json", "null")]
    [InlineData("list.json", "[]")]
    [InlineData("other.json", "{\"name\": \"something else\"}")]
    [InlineData("record.json", "{\"kind\": \"thing\", \"plural\": \"things\", \"records\": [{\"id\": \"stone\"}]}")]
    [InlineData("null-record.json", "{\"kind\": \"thing\", \"plural\": \"things\", \"records\": [null]}")]
    [InlineData("null-field.json", "{\"kind\": \"thing\", \"plural\": \"things\", \"records\": [{\"path\": \"things/stone\", \"kind\": \"thing\", \"id\": \"stone\", \"label\": \"Stone\", \"formerIds\": [], \"fields\": {\"size\": null}}]}")]
    [InlineData("lines.jsonl", "{\"id\": \"stone\"}\n")]
    [InlineData("null.jsonl", "null\n")]
    [InlineData("dataset.json", "{\"version\": \"1\", \"kinds\": [{\"document\": \"gone.json\"}]}")]
    public void What_is_no_export_is_an_error(string name, string text)
    {
        using var folder = new DataFolder();
        var file = folder.Add(name, text);

        Assert.Contains("'sco export --format json --out DIR'", ToolRun.Of("diff", export.Folder, file).Fails(), StringComparison.Ordinal);
        Assert.Contains(file, ToolRun.Of("diff", file, export.Folder).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_a_file_of_lines_is_named_and_no_class_of_the_tool()
    {
        using var folder = new DataFolder();
        var file = folder.Add("cut.jsonl", Record("stone").ToJsonString() + "\n{\"id\": \"sto");
        Assert.Contains($"Line 2 of '{file}' is not a readable export", ToolRun.Of("diff", file, file).Fails(), StringComparison.Ordinal);

        file = folder.Add("other.jsonl", "{\"id\": \"stone\"}\n");
        Assert.DoesNotContain("ScoData.Tool", ToolRun.Of("diff", file, file).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_export_is_an_error()
    {
        using var folder = new DataFolder();
        Assert.Contains($"There is no export in JSON in '{folder.Path}'", ToolRun.Of("diff", folder.Path, export.Folder).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_there_twice_is_an_error()
    {
        using var folder = new DataFolder();
        Assert.Contains("contains 'things/stone' twice", ToolRun.Of("diff", Add(folder, "old", "1", Record("stone"), Record("stone")), export.Folder).Fails(), StringComparison.Ordinal);
    }
}
