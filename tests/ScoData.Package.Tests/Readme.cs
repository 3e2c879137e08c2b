namespace ScoData.Package.Tests;

/// <summary>The samples of the README: the code blocks below a heading.</summary>
internal sealed class Readme(string text)
{
    public static Readme Load() => new(File.ReadAllText(Path.Combine(Settings.Repository, "README.md")).ReplaceLineEndings("\n"));

    public string CodeAfter(string heading) => Block(heading, "csharp");

    public string OutputAfter(string heading) => Block(heading, "text");

    /// <summary>A code block below a heading, counted from 0 among those of its language.</summary>
    public string Block(string heading, string language, int number = 0)
    {
        var section = text.IndexOf("\n" + heading + "\n", StringComparison.Ordinal);
        Assert.True(section >= 0, $"The README has no heading '{heading}'.");
        var fence = $"\n```{language}\n";
        var start = section;
        for (var i = 0; i <= number; i++)
            start = text.IndexOf(fence, start + 1, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The README has no {language} sample below '{heading}'.");
        start += fence.Length;
        return text[start..(text.IndexOf("\n```\n", start, StringComparison.Ordinal) + 1)];
    }
}
