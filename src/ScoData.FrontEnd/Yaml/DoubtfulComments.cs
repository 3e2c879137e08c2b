namespace ScoData.FrontEnd.Yaml;

/// <summary>
/// Finds comments that a reader takes for a part of the value before them: of <c>name: Bridge #7</c> YAML reads
/// <c>Bridge</c>. They are told from other comments by the missing space after the number sign, or by being a number.
/// </summary>
internal static class DoubtfulComments
{
    /// <summary>Such a comment on the line on which a value ends, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="end">Where the value ends.</param>
    public static SourceSpan? Beside(string text, int end)
    {
        var start = SkipSpaces(text, Math.Min(end, text.Length));
        if (start < text.Length && text[start] == ',')
            start = SkipSpaces(text, start + 1);
        return At(text, start);
    }

    /// <summary>Such a comment on a line of its own, where the value could go on, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="end">Where the value ends.</param>
    /// <param name="indentation">How far a line is indented that goes on with the value.</param>
    public static SourceSpan? Below(string text, int end, int indentation)
    {
        var line = LineStart(text, Math.Min(end, text.Length));
        // A block of text ends where the next line begins.
        if (SkipSpaces(text, line) < end)
            line = NextLine(text, line);
        for (; line < text.Length; line = NextLine(text, line))
        {
            var start = SkipSpaces(text, line);
            if (start < text.Length && IsBreak(text[start]))
                continue;
            return start - line >= indentation ? At(text, start) : null;
        }

        return null;
    }

    private static SourceSpan? At(string text, int start)
    {
        if (start >= text.Length || text[start] != '#')
            return null;
        var end = start;
        while (end < text.Length && !IsBreak(text[end]))
            end++;
        var comment = text.Substring(start, end - start).TrimEnd();
        var words = comment.TrimStart('#');
        return words.Length > 0 && (!char.IsWhiteSpace(words[0]) || words.Trim().All(char.IsDigit)) ? new SourceSpan(start, comment.Length) : null;
    }

    private static int SkipSpaces(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        return start;
    }

    private static int LineStart(string text, int place)
    {
        while (place > 0 && !IsBreak(text[place - 1]))
            place--;
        return place;
    }

    private static int NextLine(string text, int line)
    {
        while (line < text.Length && !IsBreak(text[line]))
            line++;
        return line + 1;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
