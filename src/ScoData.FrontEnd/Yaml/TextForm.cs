using System.Globalization;
using System.Text;

namespace ScoData.FrontEnd.Yaml;

/// <summary>Forms in which messages show texts of the data.</summary>
internal static class TextForm
{
    private const int Longest = 80;

    /// <summary>
    /// The text with <c>\u200B</c> for each character that cannot be seen, so that two texts that differ do not look alike,
    /// and a message stays on one line.
    /// </summary>
    public static string Visible(string text) => Escaped(text, c => IsActive(c) || (c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate));

    /// <summary>
    /// The text with <c>\u001B</c> for each character that acts on what shows it: controls, line ends, marks of direction and
    /// other characters without a form. Unlike <see cref="Visible"/> it leaves spaces of all widths as they are.
    /// </summary>
    public static string Inert(string text) => Escaped(text, IsActive);

    /// <summary>The same, but line ends stay.</summary>
    public static string InertLines(string text) => Escaped(text, c => c != '\n' && IsActive(c));

    /// <summary>The beginning of a long text.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= Longest)
            return text;
        var end = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return text.Substring(0, end) + "…";
    }

    /// <summary>The text as an item of a list in brackets: in quotation marks if it needs them.</summary>
    public static string Item(string text) =>
        text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '/' or '_') && char.IsLetterOrDigit(text[0]) ? text : "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static string Escaped(string text, Func<char, bool> isHidden)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.Format || IsSupplementaryMark(char.ConvertToUtf32(text, i)))
                    escaped.Append(@"\U").Append(char.ConvertToUtf32(text, i).ToString("X8", CultureInfo.InvariantCulture));
                else
                    escaped.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else if (isHidden(text[i]))
            {
                escaped.Append(@"\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.Length == text.Length ? text : escaped.ToString();
    }

    private static bool IsActive(char c) => IsFiller(c) || char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Letters and marks that have no form of their own: joiners, fillers of Hangul, vowels of Khmer, selectors of variants.
    private static bool IsFiller(char c) =>
        c is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0';

    // Tags and further selectors of variants.
    private static bool IsSupplementaryMark(int character) => character is >= 0xE0000 and <= 0xE0FFF;
}
