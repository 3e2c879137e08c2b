using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace ScoData.FrontEnd.Yaml;

/// <summary>Says what is wrong where the YAML parser gives up, in terms of what was written instead of what the parser expected.</summary>
internal static class YamlErrors
{
    private const string SameColumn = "the keys of one mapping start in the same column";

    /// <summary>What the parser says, in part, and what it means.</summary>
    private static readonly (string Said, string Meant)[] Meanings =
    [
        ("block sequence entries are not allowed", "a list cannot begin here: write each item on a line of its own below the key, as '- item', or all of them on this line, as [a, b]; a text that begins with '- ' needs quotation marks"),
        ("mapping keys are not allowed", "a text that begins with '? ' needs quotation marks"),
        ("expected comment or line break", "a text after '>', '>-', '|' or '|-' begins on the next line, and is indented"),
        ("unknown escape", @"within double quotation marks '\' begins an escape sequence: write '\\', or use single quotation marks"),
        ("invalid comment after", "write a space before '#'"),
        ("extra spaces in first line", "a line above the first one of this text has more spaces than that; remove them"),
        ("expected node content", "a value is missing before this place; look for a comma too many, or a bracket that is not closed"),
        ("incompatible YAML document", "remove the line that begins with '%YAML'"),
    ];

    private static readonly Regex KeyWithoutSpace = new(@"^[ ]*(?:- +)?(?<key>[a-z][a-z0-9-]*):(?<value>[^\s/].*)$", RegexOptions.CultureInvariant);
    private static readonly Regex ComparedNumber = new(@"[:-] +>(?<equal>=?) *(?<number>[0-9][0-9,]*(?:\.[0-9]+)?)(?=\s*$|\s*[,}\]])", RegexOptions.CultureInvariant);
    private static readonly Regex BlockHeader = new(@"[:-] +[|>][-+0-9]*\s*$", RegexOptions.CultureInvariant);

    /// <summary>The error as a part of a message.</summary>
    /// <param name="exception">The error.</param>
    /// <param name="lines">The lines of the file.</param>
    public static string InWords(YamlException exception, LineMap lines)
    {
        // The message may repeat the position, which the diagnostic already has.
        var said = exception.InnerException?.Message ?? exception.Message;
        var (line, column) = PlaceOf(exception);
        var (before, after) = lines.Split(line, column);
        if (ComparedNumber.Match(before + after) is { Success: true } number)
            return $"a text that begins with '>' needs quotation marks; for a count write '{(number.Groups["equal"].Value.Length > 0 ? "at least" : "more than")} {number.Groups["number"].Value.Replace(",", "")}'";
        if (said.Contains("cannot start any token") && after.Length > 0)
            return $"a text that begins with '{after[0]}' needs quotation marks";
        if (after.Trim() == "?")
            return "'?' alone is not a value: remove the key if nothing is known, or write \"?\" in quotation marks";
        foreach (var (part, meant) in Meanings)
        {
            if (said.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
                return meant;
        }

        if (said.Contains("quoted scalar"))
            return OddBreak(lines, line + 1) ?? "this quotation mark is not closed, or a line of the text is not indented";
        if (said.Contains("expected ',' or"))
            return !after.StartsWith(":", StringComparison.Ordinal) ? Sentence(said) + "; a text with a comma, a bracket or a brace in it needs quotation marks here"
                : before.Trim().Length == 0 ? "the colon must stand on the line of its key"
                : "a text with ': ' in it needs quotation marks";
        if (said.Contains("invalid mapping") || said.Contains("expected key") || said.Contains("expected '-' indicator"))
            return Misplaced(said, lines, line, before, after);
        return Sentence(said);
    }

    /// <summary>The parser met something that continues neither the value before it nor the mapping.</summary>
    private static string Misplaced(string said, LineMap lines, int line, string before, string after)
    {
        var above = lines.Above(line);
        foreach (var candidate in new[] { before + after, above })
        {
            if (KeyWithoutSpace.Match(candidate) is { Success: true } match)
                return $"a colon that ends a key needs a space after it: write '{match.Groups["key"].Value}: {TextForm.Shortened(match.Groups["value"].Value)}'";
        }

        if (BlockHeader.IsMatch(above))
            return "the lines of a text below '>', '>-', '|' or '|-' are indented further than its key";
        if (OddBreak(lines, line) is { } oddBreak)
            return oddBreak;
        if (before.TrimEnd() is { Length: > 0 } start && start[start.Length - 1] is '"' or '\'' or ']' or '}' && after.Trim().Length > 0)
            return $"a value that begins with a quotation mark, bracket or brace ends where that is closed; if what follows is a part of the text, write all of it in quotation marks{Apostrophe(start)}";
        if (said.Contains("invalid mapping"))
            return $"{Sentence(said)}; a text with ': ' in it needs quotation marks{Curly(before + after)}, and the keys of one record start in the same column";
        return $"{Sentence(said)}; {SameColumn}, and a text that begins with a mark such as '*', '&' or '!' needs quotation marks";
    }

    /// <summary>The line above ends with a character that breaks lines for the parser alone.</summary>
    private static string? OddBreak(LineMap lines, int line) => lines.BreakAbove(line) is { } character
        ? $"line {line} ends with U+{(int)character:X4}, which is read as a line break: remove it, or write the text in double quotation marks with \\u{(int)character:X4} instead"
        : null;

    private static string Apostrophe(string before) => before[before.Length - 1] == '\'' ? ", with '' for each ' in it" : "";

    private static string Curly(string line) => line.IndexOfAny(['“', '”', '„', '‘', '’', '«', '»']) >= 0 ? " (\" or ')" : "";

    private static (int Line, int Column) PlaceOf(YamlException exception)
    {
        var mark = exception.Start;
        return ((int)Marks.Line(ref mark) - 1, (int)Marks.Column(ref mark) - 1);
    }

    private static string Sentence(string said)
    {
        var message = said.Replace(",  ", ", ").TrimEnd('.', ' ');
        return message.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(message[0]) + message.Substring(1);
    }
}
