using Spectre.Console;

namespace ScoData.Tool.Search;

/// <summary>Shows what was found in a text: the words, and some of what stands around them.</summary>
internal static class Excerpt
{
    private const int LongestWhole = 160;
    private const int Around = 50;
    private const string Cut = "…";

    /// <summary>Appends the parts of a text in which something was found, or all of it if it is short.</summary>
    /// <param name="paragraph">Takes them.</param>
    /// <param name="match">What was found.</param>
    /// <param name="style">The style of what was found.</param>
    public static void Append(Paragraph paragraph, SearchMatch match, Style style)
    {
        var text = match.Searched.Text.Original;
        var end = 0;
        foreach (var part in Parts(text, match.Occurrences))
        {
            if (part.Start > 0)
                paragraph.Append(end == 0 ? $"{Cut} " : $" {Cut} ");
            AppendPart(paragraph, match, part, style, null);
            end = part.End;
        }

        if (end < text.Length)
            paragraph.Append($" {Cut}");
    }

    /// <summary>Appends all of a text.</summary>
    /// <param name="paragraph">Takes it.</param>
    /// <param name="match">What was found in it.</param>
    /// <param name="style">The style of what was found.</param>
    /// <param name="rest">The style of the rest.</param>
    public static void AppendWhole(Paragraph paragraph, SearchMatch match, Style style, Style? rest) =>
        AppendPart(paragraph, match, (0, match.Searched.Text.Original.Length), style, rest);

    private static void AppendPart(Paragraph paragraph, SearchMatch match, (int Start, int End) part, Style style, Style? rest)
    {
        var text = match.Searched.Text.Original;
        var at = part.Start;
        foreach (var found in match.Occurrences.Where(found => found.Start >= part.Start && found.End <= part.End))
        {
            paragraph.Append(text[at..found.Start], rest).Append(text[found.Start..found.End], style);
            at = found.End;
        }

        paragraph.Append(text[at..part.End], rest);
    }

    // Cut at spaces; parts that meet are one.
    private static List<(int Start, int End)> Parts(string text, IReadOnlyList<FoldedText.Occurrence> found)
    {
        if (text.Length <= LongestWhole)
            return [(0, text.Length)];
        var parts = new List<(int Start, int End)>();
        foreach (var occurrence in found)
        {
            var start = occurrence.Start <= Around ? 0 : text.LastIndexOf(' ', occurrence.Start - Around) + 1;
            var space = occurrence.End + Around >= text.Length ? -1 : text.IndexOf(' ', occurrence.End + Around);
            var end = space < 0 ? text.Length : space;
            if (parts is [.., var last] && start <= last.End + 1)
                parts[^1] = (last.Start, end);
            else
                parts.Add((start, end));
        }

        return parts;
    }
}
