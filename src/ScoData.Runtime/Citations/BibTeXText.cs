using System.Text;

namespace ScoData;

/// <summary>Text for LaTeX and biber. Letters stay as they are, in UTF-8.</summary>
internal static class BibTeXText
{
    /// <summary>
    /// The text with the characters escaped that LaTeX gives a meaning to. No single brace is left in it, not even an
    /// escaped one, because BibTeX counts those too.
    /// </summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            switch (c)
            {
                case '&' or '%' or '$' or '#' or '_':
                    escaped.Append('\\').Append(c);
                    break;
                case '{':
                    escaped.Append("\\textbraceleft{}");
                    break;
                case '}':
                    escaped.Append("\\textbraceright{}");
                    break;
                case '\\':
                    escaped.Append("\\textbackslash{}");
                    break;
                case '~':
                    escaped.Append("\\textasciitilde{}");
                    break;
                case '^':
                    escaped.Append("\\textasciicircum{}");
                    break;
                default:
                    escaped.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>One item of a list, in braces if it contains the word that separates items.</summary>
    internal static string ListItem(string text) =>
        text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0 ? "{" + Escape(text) + "}" : Escape(text);

    /// <summary>An address for the field of that name, which is taken as it is, only without braces that would end the field.</summary>
    internal static string Url(string url) =>
        url.Replace("{", "%7B").Replace("}", "%7D").Replace("\\", "%5C").Replace(" ", "%20");

    /// <summary>An address within other text, where a percent or number sign would break the command for addresses.</summary>
    internal static string UrlInText(string url)
    {
        var raw = Url(url);
        return raw.IndexOfAny(['%', '#', '^', '~']) < 0 ? "\\url{" + raw + "}" : Escape(raw);
    }

    /// <summary>The name of the language in babel, which is its English name in lower case, or <see langword="null"/> if it is not known.</summary>
    internal static string? LanguageName(string? tag)
    {
        if (tag is null)
            return null;
        var hyphen = tag.IndexOf('-');
        return (tag.ToLowerInvariant(), hyphen < 0 ? tag.ToLowerInvariant() : tag.Substring(0, hyphen).ToLowerInvariant()) switch
        {
            ("en-us", _) => "american",
            ("en-gb", _) => "british",
            (_, "en") => "english",
            (_, "ru") => "russian",
            (_, "fa") => "persian",
            (_, "hr") => "croatian",
            (_, "de") => "ngerman",
            (_, "fr") => "french",
            (_, "tr") => "turkish",
            (_, "uk") => "ukrainian",
            (_, "hi") => "hindi",
            (_, "mn") => "mongolian",
            ("zh-hant", _) => "chinese-traditional",
            (_, "zh") => "chinese",
            (_, "ar") => "arabic",
            (_, "be") => "belarusian",
            (_, "es") => "spanish",
            (_, "az") => "azerbaijani",
            (_, "fil") => "filipino",
            (_, "gu") => "gujarati",
            (_, "ko") => "korean",
            (_, "hy") => "armenian",
            (_, "it") => "italian",
            (_, "ja") => "japanese",
            (_, "kk") => "kazakh",
            (_, "ky") => "kyrgyz",
            (_, "pt") => "portuguese",
            (_, "sq") => "albanian",
            (_, "te") => "telugu",
            (_, "tg") => "tajik",
            (_, "th") => "thai",
            (_, "tk") => "turkmen",
            (_, "ur") => "urdu",
            (_, "uz") => "uzbek",
            (_, "vi") => "vietnamese",
            _ => null,
        };
    }
}
