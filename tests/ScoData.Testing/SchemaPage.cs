using System.Text.RegularExpressions;

namespace ScoData.Testing;

/// <summary>The page on the schema and the records, read into its parts.</summary>
public static partial class SchemaPage
{
    public static string Text { get; } = File.ReadAllText(Repository.File("docs/schema.md")).ReplaceLineEndings("\n");

    /// <summary>The files that its examples are.</summary>
    public static IReadOnlyList<(string Name, string Text)> Files { get; } =
        [.. FilePattern().Matches(Text).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value))];

    /// <summary>The C# of its examples, which stands beside the facts.</summary>
    public static IReadOnlyList<string> Code { get; } = [.. CodePattern().Matches(Text).Select(match => match.Groups["code"].Value)];

    /// <summary>The first column of the tables below a heading.</summary>
    public static IEnumerable<string> Rows(string heading) => RowPattern().Matches(Section(heading)).Select(match => match.Groups["first"].Value);

    public static string Section(string heading)
    {
        var match = Regex.Match(Text, $@"^##+ {heading}\n(.*?)(?=^##|\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        return match.Success ? match.Groups[1].Value : throw new InvalidOperationException($"The page has no heading '{heading}'.");
    }

    [GeneratedRegex("^`facts/(?<name>[^`]+)`:\n\n```yaml\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FilePattern();

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^\| `(?<first>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex RowPattern();
}
