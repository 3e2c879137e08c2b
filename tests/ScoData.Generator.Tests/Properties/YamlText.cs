using System.Globalization;
using System.Text;

namespace GeneratorTests.Properties;

/// <summary>A mapping, in the order of its keys.</summary>
internal sealed class YamlMap : List<(string Key, object Value)>
{
    public YamlMap(params IEnumerable<(string Key, object Value)> entries)
        : base(entries)
    {
    }

    public void Add(string key, object value) => Add((key, value));
}

/// <summary>Writes texts, lists and mappings as YAML, in any style that keeps them.</summary>
internal sealed class YamlText(Draw draw)
{
    public string Document(YamlMap root)
    {
        var text = new StringBuilder();
        if (draw.Chance(10))
            text.Append(Inline(root)).Append('\n');
        else
            Block(text, root, "");
        return text.ToString();
    }

    private void Block(StringBuilder text, YamlMap map, string indent)
    {
        foreach (var (key, value) in map)
        {
            text.Append(indent).Append(Scalar(key)).Append(':');
            if (draw.Chance(10))
                text.Append("  # a comment: 'with' \"marks\"");
            if (value is YamlMap inner && draw.Chance(75))
                Block(text.Append('\n'), inner, indent + "  ");
            else if (value is List<object> list && draw.Chance(50))
            {
                var dash = draw.Chance(50) ? "\n" + indent + "- " : "\n" + indent + "  - ";
                foreach (var item in list)
                    text.Append(dash).Append(Inline(item));
                text.Append('\n');
            }
            else
                text.Append(text[^1] == ':' ? " " : "\n" + indent + "  ").Append(Inline(value)).Append('\n');
        }
    }

    private string Inline(object value) => value switch
    {
        YamlMap map => "{ " + string.Join(", ", map.Select(entry => $"{Scalar(entry.Key)}: {Inline(entry.Value)}")) + " }",
        List<object> list => "[" + string.Join(", ", list.Select(Inline)) + "]",
        _ => Scalar((string)value),
    };

    private string Scalar(string text)
    {
        if (IsPlain(text) && draw.Chance(80))
            return text;
        return text.All(c => c is >= ' ' and <= '~') && draw.Chance(40) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : Quoted(text);
    }

    /// <summary>What needs no quotation marks anywhere.</summary>
    private static bool IsPlain(string text) =>
        text is not ("null" or "Null" or "NULL") && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' ' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '/' or '.' or '_');

    private string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                >= ' ' and <= '~' => rune.ToString(),
                // Line breaks would be folded, and what is no character is not to be printed.
                0x85 or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF => Escaped(rune),
                _ => draw.Chance(50) ? rune.ToString() : Escaped(rune),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(Rune rune) => rune.IsBmp
        ? "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture)
        : "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture);
}
