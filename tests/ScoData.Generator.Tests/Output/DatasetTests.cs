using GeneratorTests.Driver;
using ScoData.Generator;

namespace GeneratorTests.Output;

/// <summary>The real dataset, and what the README says of it.</summary>
public sealed class DatasetTests
{
    private const string Example = "contingents/peace-mission-2018-india.yaml";

    private static readonly string Folder = Repository.File("data");

    private static IEnumerable<DatasetValidator.DataFile> Files(Func<string, string, string> edit) =>
        Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(Folder, path).Replace('\\', '/')))
            .Select(file => new DatasetValidator.DataFile(file.Name, "data/" + file.Name, edit(file.Name, File.ReadAllText(file.Path).ReplaceLineEndings("\n"))));

    [Fact]
    public void The_dataset_has_no_fault() => Assert.Empty(DatasetValidator.Validate(Files((_, text) => text), []).Findings);

    [Fact]
    public void The_readme_shows_a_record_as_it_is_and_the_message_of_a_mistake()
    {
        var readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");
        Assert.Contains(Indented(File.ReadAllText(Path.Combine(Folder, Example)).ReplaceLineEndings("\n")), readme, StringComparison.Ordinal);

        var finding = Assert.Single(DatasetValidator.Validate(Files((name, text) =>
            name == Example ? text.Replace("personnel:", "personel:", StringComparison.Ordinal) : text), []).Findings);
        Assert.Contains(Indented($"{finding.Path}({finding.Line},{finding.Column}): error {finding.Id}: {finding.Message}\n"), readme, StringComparison.Ordinal);
    }

    /// <summary>As it stands in an item of a list.</summary>
    private static string Indented(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"   {line}\n"));
}
