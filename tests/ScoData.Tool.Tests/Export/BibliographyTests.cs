using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public partial class BibliographyTests(WholeExport export)
{
    [Fact]
    public void Bibtex_has_one_entry_for_each_source()
    {
        var entries = Entries(export.Text("sources.bib"));
        Assert.Equal(Sources.All.Select(source => source.Id), entries.Select(entry => entry.Key));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Key).Distinct().Count());
        Assert.Equal(Sources.All.Select(source => source.ToBibTeX()), entries.Select(entry => entry.Text));
    }

    [Fact]
    public void Csl_json_has_one_item_for_each_source()
    {
        var items = export.Json("sources.json").EnumerateArray().ToArray();
        Assert.Equal(Sources.All.Select(source => source.Id), items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(Sources.All.Select(source => source.Url), items.Select(item => item.TryGetProperty("URL", out var url) ? url.GetString() : null));
        foreach (var (source, item) in Sources.All.Zip(items))
        {
            using var expected = JsonDocument.Parse(source.ToCslJson());
            Assert.True(JsonElement.DeepEquals(expected.RootElement, item), source.Id);
        }
    }

    [Fact]
    public void Some_kinds_bring_the_sources_that_they_cite()
    {
        using var folder = new DataFolder();
        ToolRun.Of("export", "states", "--format", "bibtex", "--out", folder.Path).Succeeds();

        var cited = Kinds.Named("states").Records.SelectMany(record => record.Claims).SelectMany(claim => claim.Sources).Select(citation => citation.Source.Id).ToHashSet();
        Assert.Equal(Sources.All.Select(source => source.Id).Where(cited.Contains), Entries(File.ReadAllText(Path.Combine(folder.Path, "sources.bib"))).Select(entry => entry.Key));
    }

    /// <summary>Reads the entries by counting braces; what stands between two entries is space.</summary>
    private static List<(string Key, string Text)> Entries(string text)
    {
        var entries = new List<(string, string)>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var head = Head().Match(text, at);
            Assert.True(head.Success && head.Index == at, text[at..Math.Min(at + 80, text.Length)]);
            var end = head.Index + head.Length;
            for (var depth = 1; depth > 0; end++)
                depth += text[end - 1] == '\\' ? 0 : text[end] switch { '{' => 1, '}' => -1, _ => 0 };
            entries.Add((head.Groups[1].Value, text[at..end]));
            at = end;
        }

        return entries;
    }

    [GeneratedRegex(@"@[a-z]+\{([^,\s{}]+),")]
    private static partial Regex Head();
}
