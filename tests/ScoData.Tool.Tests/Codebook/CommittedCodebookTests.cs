using ScoData.FrontEnd;
using ScoData.Testing;
using ScoData.Tool.Codebook;

namespace ScoData.Tool.Tests.Codebook;

/// <summary>The codebook of this repository is that of its data.</summary>
public class CommittedCodebookTests
{
    [Fact]
    public void The_codebook_is_that_of_the_data()
    {
        var data = Repository.File("data");
        var files = Directory.EnumerateFiles(data, "*.yaml", SearchOption.AllDirectories)
            .Select(path => new DatasetFile(Path.GetRelativePath(data, path).Replace('\\', '/'), path, File.ReadAllText(path)));
        var committed = Repository.File("docs/codebook.md");

        Assert.True(
            File.Exists(committed) && File.ReadAllText(committed) == CodebookWriter.Write(CheckedDataset.Read(files, [])),
            "Run 'dotnet run eng/renew.cs'.");
    }
}
