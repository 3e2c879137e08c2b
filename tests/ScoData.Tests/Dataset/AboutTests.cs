using YamlDotNet.Serialization;

namespace ScoData.Tests.Dataset;

/// <summary>What the dataset says of itself, and what CITATION.cff says of it.</summary>
public sealed class AboutTests
{
    private static readonly Dictionary<string, object> Cff =
        new Deserializer().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CITATION.cff")));

    [Fact]
    public void The_citation_names_both_versions()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.]+)?$", ScoDataset.Version);
        Assert.Matches(@"^20\d\d\.\d{1,2}\.\d+$", ScoDataset.DataVersion);
        Assert.EndsWith($" Version {ScoDataset.Version}, data {ScoDataset.DataVersion}.", ScoDataset.Citation, StringComparison.Ordinal);
        Assert.Equal("CC0-1.0", ScoDataset.License);
    }

    [Fact]
    public void The_citation_file_has_what_its_format_asks_for()
    {
        Assert.Equal("1.2.0", Cff["cff-version"]);
        Assert.All(new[] { "message", "title", "authors" }, key => Assert.True(Cff.ContainsKey(key), key));
        Assert.Equal("dataset", Cff["type"]);
        Assert.Contains(Cff["title"].ToString()!, ScoDataset.Citation, StringComparison.Ordinal);
        Assert.Equal(ScoDataset.Version, Cff["version"]);
        Assert.True(DateOnly.TryParseExact(Cff["date-released"].ToString(), "yyyy-MM-dd", out _));
        Assert.Contains(ScoDataset.License, (List<object>)Cff["license"]);
    }
}
