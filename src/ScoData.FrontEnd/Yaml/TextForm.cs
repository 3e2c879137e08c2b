using System.Globalization;
using System.Text;

namespace ScoData.FrontEnd.Yaml;

/// <summary>Forms in which messages show texts of the data.</summary>
internal static class TextForm
{
    private const int Longest = 80;

    /// <summary>
    /// The text with <c>&lt;U+200B&gt;</c> for each character that cannot be seen, so that two texts that differ do not look
    /// alike, and a message stays on one line.
    /// </summary>
    public static string Visible(string text)
    {
        if (text.All(IsVisible))
            return text;
        var visible = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                visible.Append(text[i]).Append(text[++i]);
            else if (IsVisible(text[i]))
                visible.Append(text[i]);
            else
                visible.Append("<U+").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
        }

        return visible.ToString();
    }

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

    private static bool IsVisible(char c) => c == ' ' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
