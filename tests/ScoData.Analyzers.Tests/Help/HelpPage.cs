using System.Text.RegularExpressions;
using ScoData.Testing;

namespace AnalyzerTests.Help;

/// <summary>The help page of the analyzers, read into its parts.</summary>
internal sealed partial class HelpPage
{
    private HelpPage(string text) => Sections = [.. text.Split("\n## ").Skip(1).Select(Parse)];

    /// <summary>One for each diagnostic.</summary>
    public IReadOnlyList<Section> Sections { get; }

    public static HelpPage Read() => new(File.ReadAllText(Repository.File("docs/analyzers.md")).ReplaceLineEndings("\n"));

    private static Section Parse(string text) => new(
        text[..text.IndexOf('\n', StringComparison.Ordinal)],
        [.. Blocks(text, "csharp")],
        [.. Blocks(text, "text").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))]);

    private static IEnumerable<string> Blocks(string text, string language) =>
        BlockPattern().Matches(text).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BlockPattern();

    /// <summary>What stands below one heading.</summary>
    /// <param name="Heading">The id and the title of the diagnostic.</param>
    /// <param name="Programs">The program that gives it, then the mended one.</param>
    /// <param name="Messages">What is printed of the first.</param>
    public sealed record Section(string Heading, IReadOnlyList<string> Programs, IReadOnlyList<string> Messages)
    {
        public string Id => Heading.Split(':')[0];

        /// <summary>How a link names the heading: without punctuation, in lower case, with hyphens for spaces.</summary>
        public string Anchor => string.Concat(Heading.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-').ToLowerInvariant();
    }
}
