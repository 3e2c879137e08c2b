using System.Text;
using ScoData.FrontEnd.Yaml;

namespace ScoData.Tool.Export.Markdown;

/// <summary>Texts in Markdown, as they are, whatever signs they hold.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_[]<>|#~&$";

    /// <summary>A text that can stand anywhere, also in a cell of a table.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in TextForm.InertLines(text.ReplaceLineEndings("\n")))
        {
            if (Signs.Contains(letter, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(letter == '\n' ? "<br>" : letter.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>A name as code, which can stand anywhere too.</summary>
    /// <param name="name">The name.</param>
    public static string Code(string name)
    {
        var code = TextForm.Inert(name).Replace("|", "\\|", StringComparison.Ordinal);
        if (!code.Contains('`', StringComparison.Ordinal))
            return $"`{code}`";
        // Code ends at as many backticks as it began with.
        var fence = new string('`', code.Length + 1);
        return $"{fence} {code} {fence}";
    }

    /// <summary>An address that leads to where it says.</summary>
    /// <param name="url">The address.</param>
    public static string Address(string url) => $"<{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)}>";

    /// <summary>A row of a table.</summary>
    /// <param name="cells">The cells, which are Markdown.</param>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>A link.</summary>
    /// <param name="text">What to show.</param>
    /// <param name="address">Where it leads.</param>
    public static string Link(string text, string address) => $"[{Of(text)}]({address})";
}
