using System.Text.RegularExpressions;
using ScoData.FrontEnd;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>The real dataset, and what the README says of it.</summary>
public sealed class DatasetTests
{
    private const string Example = "contingents/peace-mission-2018-india.yaml";

    private static readonly string Folder = Repository.File("data");

    private static IEnumerable<DatasetFile> Files(Func<string, string, string> edit) =>
        Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(Folder, path).Replace('\\', '/')))
            .Select(file => new DatasetFile(file.Name, "data/" + file.Name, edit(file.Name, File.ReadAllText(file.Path).ReplaceLineEndings("\n"))));

    [Fact]
    public void The_dataset_has_no_fault() => Assert.Empty(CheckedDataset.Read(Files((_, text) => text), []).Diagnostics);

    [Fact]
    public void The_readme_shows_a_record_as_it_is_and_the_message_of_a_mistake()
    {
        var readme = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");
        Assert.Contains(Indented(File.ReadAllText(Path.Combine(Folder, Example)).ReplaceLineEndings("\n")), readme, StringComparison.Ordinal);

        var finding = Assert.Single(CheckedDataset.Read(Files((name, text) =>
            name == Example ? text.Replace("personnel:", "personel:", StringComparison.Ordinal) : text), []).Diagnostics);
        Assert.Contains(Indented($"{finding.Path}({finding.Line},{finding.Column}): error {finding.Id}: {finding.Message}\n"), readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exercises/peace-mission-2005.yaml", @"(?<=participants:\n  value: )\[china", "[serbia, china", "SCO0029", "which has no membership at that time")]
    [InlineData("meetings/bishkek-summit-2007.yaml", @"(?<=number:\n  value: )7|(?<=number: )7", "5", "SCO0027", "astana-summit-2005")]
    [InlineData("terms/zhang-ming-secretary-general.yaml", @"2022-01-01/2024", "2020-01-01/2024", "SCO0028", "the same 'office'")]
    [InlineData("memberships/india-member.yaml", @"2017-06-09/\.\.", "2016-06-09/..", "SCO0028", "the same 'state' and 'organisation'")]
    [InlineData("documents/bishkek-declaration-2007.yaml", @"2007-08-16", "2007-08-18", "SCO0024", "the meeting 'bishkek-summit-2007'")]
    public void A_fact_that_cannot_be_right_beside_the_others_is_found(string file, string right, string wrong, string id, string message)
    {
        var edits = 0;
        var findings = CheckedDataset.Read(Files((name, text) => name == file ? Regex.Replace(text, right, _ => edits++ == 0 ? wrong : _.Value) : text), []).Diagnostics;
        Assert.True(edits > 0, "the record is written otherwise now");
        Assert.Contains(findings, finding => finding.Id == id && finding.Message.Contains(message, StringComparison.Ordinal));
    }

    /// <summary>As it stands in an item of a list.</summary>
    private static string Indented(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"   {line}\n"));
}
