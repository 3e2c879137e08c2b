using System.Globalization;
using System.Text;

namespace ScoData.FrontEnd.Naming;

/// <summary>Ids, and the C# names that they become.</summary>
internal static class CSharpName
{
    /// <summary>The number of characters that an id can have.</summary>
    public const int LongestId = 100;

    /// <summary>Lower-case words of letters and digits, joined by single hyphens, starting with a letter.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > LongestId || text[0] is < 'a' or > 'z' || text[text.Length - 1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || (text[i] == '-' && text[i - 1] == '-'))
                return false;
        }

        return true;
    }

    /// <summary>
    /// The numerals that are written in capitals. <c>xi</c> is not among them: it is more often a name. A single letter is
    /// a capital anyway.
    /// </summary>
    private static readonly HashSet<string> RomanNumerals =
        new(["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"], StringComparer.Ordinal);

    private static readonly char[] Separators = ['-', ' '];

    /// <summary>
    /// <c>peace-mission-2010</c> becomes <c>PeaceMission2010</c>, and <c>tianshan-ii-2011</c> <c>TianshanII2011</c>. Two numbers
    /// that meet stay apart: <c>a-1-2</c> becomes <c>A1_2</c>.
    /// </summary>
    public static string Pascal(string id)
    {
        var name = new StringBuilder(id.Length);
        var start = 0;
        while (start < id.Length)
        {
            var end = id.IndexOfAny(Separators, start);
            if (end < 0)
                end = id.Length;
            AppendWord(name, id, start, end);
            start = end + 1;
        }

        return name.ToString();
    }

    private static void AppendWord(StringBuilder name, string id, int start, int end)
    {
        if (start == end)
            return;
        if (char.IsDigit(id[start]) && name.Length > 0 && char.IsDigit(name[name.Length - 1]))
            name.Append('_');
        if (id[start] is 'i' or 'v' or 'x' && id.Substring(start, end - start) is var word && RomanNumerals.Contains(word))
            name.Append(word.ToUpperInvariant());
        else
            name.Append(char.ToUpperInvariant(id[start])).Append(id, start + 1, end - start - 1);
    }

    /// <summary><c>ExerciseSeries</c> becomes <c>exercise series</c>.</summary>
    public static string Words(string name)
    {
        var words = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary>A name for a type: an identifier that starts with a capital, so that it is not a current or future C# keyword.</summary>
    public static bool IsTypeName(string text) => text.Length > 0 && char.IsUpper(text[0]) && text.All(IsIdentifierPart);

    private static bool IsIdentifierPart(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The closest valid id, or null if no character of the text can be kept.</summary>
    public static string? Suggest(string text)
    {
        var id = new StringBuilder(text.Length);
        var wasSmall = false;
        foreach (var c in Decomposed(text))
        {
            // The mark of a letter such as é.
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            var isCapital = c is >= 'A' and <= 'Z';
            var plain = Plain(c);
            if (plain is null || (isCapital && wasSmall))
                Hyphen(id);
            id.Append(plain);
            wasSmall = !isCapital && char.IsLower(c);
        }

        var result = id.ToString().Trim('-');
        return IsId(result) ? result : null;
    }

    /// <summary>The text with the marks of letters apart; the text itself if it has what is no character, such as half a surrogate pair.</summary>
    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    /// <summary>The small Latin letters or the digit for a character; null if there are none.</summary>
    private static string? Plain(char c) => char.ToLowerInvariant(c) switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => char.ToLowerInvariant(c).ToString(),
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ı' => "i",
        _ => null,
    };

    private static void Hyphen(StringBuilder id)
    {
        if (id.Length > 0 && id[id.Length - 1] != '-')
            id.Append('-');
    }
}
