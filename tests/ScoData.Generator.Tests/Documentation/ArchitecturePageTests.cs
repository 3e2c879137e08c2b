using System.Text.RegularExpressions;
using ScoData.Testing;

namespace GeneratorTests.Documentation;

/// <summary>The page on the architecture names files that exist.</summary>
public sealed partial class ArchitecturePageTests
{
    [Fact]
    public void Every_file_that_it_names_exists()
    {
        var files = new[] { "src", "tests", "eng" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => "/" + Path.GetRelativePath(Repository.Folder, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .ToArray();
        var named = FileName().Matches(File.ReadAllText(Repository.File("docs/architecture.md"))).Select(match => match.Groups["path"].Value).Distinct().ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.Contains(files, file => file.EndsWith("/" + path, StringComparison.Ordinal)));
    }

    [GeneratedRegex("(?<path>[A-Za-z][A-Za-z./]*[.]cs)\\b")]
    private static partial Regex FileName();
}
