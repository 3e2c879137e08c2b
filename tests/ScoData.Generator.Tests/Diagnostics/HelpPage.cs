using System.Text.RegularExpressions;
using ScoData.Testing;

namespace GeneratorTests.Diagnostics;

/// <summary>The help page of the diagnostics, read into its parts.</summary>
internal sealed partial class HelpPage
{
    private readonly Section _base;

    private HelpPage(string text)
    {
        var sections = text.Split("\n## ").Skip(1).Select(Parse).ToArray();
        _base = sections[0];
        Sections = sections[1..];
    }

    /// <summary>One for each diagnostic.</summary>
    public IReadOnlyList<Section> Sections { get; }

    public static HelpPage Read() => new(File.ReadAllText(Repository.File("docs/diagnostics.md")).ReplaceLineEndings("\n"));

    public Section Find(string id) => Sections.Single(section => section.Id == id);

    /// <summary>The dataset of the examples.</summary>
    public Dataset Dataset() => With(_base.Files);

    /// <summary>The dataset of the examples, with a file added or replaced.</summary>
    public Dataset DatasetWith(Example file) => With(_base.Files.Append(file));

    /// <summary>The dataset of the examples, with a file taken away.</summary>
    public Dataset DatasetWithout(string name) => With(_base.Files.Where(file => file.Name != name));

    private static Dataset With(IEnumerable<Example> files) => files.Aggregate(new Dataset(), (dataset, file) => dataset.With(file.Name, file.Text));

    private static Section Parse(string text) => new(
        text[..text.IndexOf('\n', StringComparison.Ordinal)],
        [.. FilePattern().Matches(text).Select(match => new Example(match.Groups["name"].Value, match.Groups["text"].Value))],
        [.. MessagePattern().Matches(text).SelectMany(match => match.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))]);

    /// <summary>A block without the name of its file has an empty one.</summary>
    [GeneratedRegex("^(`facts/(?<name>[^`]+)`:\n\n)?```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FilePattern();

    [GeneratedRegex("^```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MessagePattern();

    /// <summary>A file that the page shows.</summary>
    public sealed record Example(string Name, string Text);

    /// <summary>What stands below one heading.</summary>
    /// <param name="Heading">The id and the title of the diagnostic.</param>
    /// <param name="Files">The bad file, then the mended one where there is one.</param>
    /// <param name="Messages">What the compiler prints.</param>
    public sealed record Section(string Heading, IReadOnlyList<Example> Files, IReadOnlyList<string> Messages)
    {
        public string Id => Heading.Split(':')[0];

        /// <summary>How a link names the heading: without punctuation, in lower case, with hyphens for spaces.</summary>
        public string Anchor => string.Concat(Heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-').ToLowerInvariant();
    }
}
