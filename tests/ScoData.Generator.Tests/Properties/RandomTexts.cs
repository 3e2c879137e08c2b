using CsCheck;

namespace GeneratorTests.Properties;

/// <summary>Texts that C#, XML documentation, UTF-8 rows or YAML may stumble over, and that data may hold all the same.</summary>
internal static class RandomTexts
{
    public static readonly string[] Snippets =
    [
        "\"", "'", "\\", "*/", "/*", "//", "</summary>", "<b>", "&amp;", "&", "]]>", "<!--", "{", "}", "{0}", "{{", "$\"", "\"\"\"", "@",
        "\U0001F600", "\u202E", "\u202C", "\u2066", "\u200B", "\u200D", "\uFEFF", "\u2028", "\u2029", "\u00A0", "\u3000", "\n", "\t",
        ": ", " #", "- ", "#if", "#", "%", "`", "|", ">", "é", "e\u0301", "第一", "Первый", "العربية", "\uFFFF", "\uFDD0", "\uE000",
        "\U0001F468\u200D\U0001F469", "\U0010FFFF", "null", "~", "true", "1", "2010-09", "...", ".", "?", "!", "…", "---", "\\u0041", "\\x41",
        ";", ",", "; ", "x", "word ", "a b", "<see cref=\"T\"/>", "\\", "ß", "İ", "ı", "\uFF0E", "\u0600",
    ];

    /// <summary>A text that begins and ends with something that can be seen, as data files want it.</summary>
    public static readonly Gen<string> Any = Gen.Frequency(
        (3, Gen.OneOfConst(Snippets).Array[1, 6].Select(string.Concat)),
        (1, Gen.Char['a', 'z'].Array[1, 12].Select(letters => new string(letters))),
        (1, Gen.Char.Array[1, 6].Select(letters => new string(letters))))
        .Where(IsTidy);

    private static bool IsTidy(string text)
    {
        if (text.Trim().Length == 0 || text.Trim().Length != text.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\n' or '\t'))
                return false;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
