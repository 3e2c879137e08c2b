namespace ScoData.FrontEnd.Yaml;

/// <summary>Which texts can be stored exactly, in C# and in documentation.</summary>
internal static class TextRules
{
    public const int LongestText = 100_000;

    /// <summary>The fix for a text that cannot be stored exactly, or null if it can be.</summary>
    public static string? FixFor(string text)
    {
        if (text.Length > LongestText)
            return $"it is longer than {LongestText} characters; a fact is short";
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\t'))
                return $"remove the control character U+{(int)text[i]:X4}";
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return $"remove U+{(int)text[i]:X4}, which is half a character";
        }

        return null;
    }
}
