namespace GeneratorTests.Properties;

/// <summary>Spoils the files of a dataset a little, as a slip of the hand or somebody with bad intent would.</summary>
internal sealed class HostileMutation(Draw draw)
{
    private static readonly string[] Nasty =
    [
        "\0", "\u0001", "\u007F", "\u0085", "\uD800", "\uDC00", "\uFEFF", "\uFFFE", "\t", "\r", "\r\n", "\n", "\n\n", "\n  ", "\n---\n", "\n...\n", "%YAML 9.9\n", "%TAG ! x\n",
        "&a ", "*a", "!!int ", "!<x> ", "!", "? ", ": ", "- ", "[", "]", "{", "}", ",", "'", "\"", "|", ">", "|-9\n", ">+\n", "#", " #", "@", "`", "<<: ", "null", "~", "\"\"", "''",
        "\"\\uD800\"", "\"\\x00\"", "\"\\u0085\"", "\"\\q\"", "\"\\UFFFFFFFF\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "{{{{{{{{", "- - - - - - ", "[]", "{}", "[a, [b]]", "{ a: b }",
        "value: ", "others: ", "sources: ", "former-ids: [old]", "former-ids: [Bad]", "value: { value: x }", "true", "false", "-1", "99999999999999999999", "2147483648", "1e9", "+5", "-0",
        "2010-13-45", "2010-09-31", "../..", "/", "2010/2009", "Y999999999", "Y-999999999", "XXXX", "2010?", "USD 5", "usd 5", "KZ", "90, 180", "-0, 0", "91, 0", "1 to 0", "less than 0",
        "http://", "http://\u200B/", "https://[", "person", "person/anna", "source/", "/anna", "outing/first-outing", "anna", "diary", "list of ", "list of list of text", " or ", "person or person", "names",
        "required: maybe", "inverse: friends", "query: all", "query: class", "inverse: to-string", "label: nope", "when: title", "cite: [nope]", "unsourced: 1", "plural: people", "collection: class", "collection: Outings",
        "collection: required", "collection: record", "collection: var", "collection: file", "collection: Facts", "collection: Out\u200Bings", "unit: \"\\x01\"", "summary: \"\\x01\"",
        "not-after: dates", "within: guide", "requires: nope", "among: [friends]", "part-of: guide", "ascending: [title]", "exclusive: [guide]", "holding: outing", "unique: true", "unique: maybe", "unique-with: [guide]", "unique-with: [title, nope]", "minimum: 5", "minimum: 2010", "maximum: -1", "maximum: 2010-13", "pattern: '('", "pattern: '[a-z]+'", "checked: 2010-13", "class", "string", "string: { type: text, summary: S. }", "a--b", "-a", "a-", "1a", "A", "é", "İ",
        "\u202E", "\u200B", "\u2028", "\u2029", "\U0001F600", "*/", "</summary>", "]]>", "{0}", "\\", "\"\"\"", "#endif", "\\u0022",
    ];

    /// <summary>Files with from one to six changes.</summary>
    public SortedDictionary<string, string> Spoil(IReadOnlyDictionary<string, string> files)
    {
        var spoilt = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in files)
            spoilt[name] = text;
        for (var changes = 1 + draw.Below(draw.Chance(70) ? 2 : 6); changes > 0; changes--)
        {
            var name = draw.Chance(40) ? "schema.yaml" : draw.Of(spoilt.Keys.ToArray());
            if (draw.Chance(97))
                spoilt[name] = Change(spoilt.GetValueOrDefault(name, ""), draw.Of(spoilt.Values.ToArray()));
            else
                Rename(spoilt, name);
        }

        return spoilt;
    }

    private void Rename(SortedDictionary<string, string> files, string name)
    {
        string[] names = ["people", "people/", "people/x/y.yaml", ".yaml", "", "/", "Outings/a.yaml", "outings/A b.yaml", "outings/class.yml", "outings/first-outing.yml", "schema.yml", "nope/x.yaml", "sources/diary.YAML"];
        files.Remove(name, out var text);
        files[draw.Of(names)] = text ?? "";
    }

    private string Change(string text, string other)
    {
        var from = draw.Below(text.Length + 1);
        var lines = text.Split('\n');
        var line = draw.Below(lines.Length);
        switch (draw.Below(12))
        {
            case 0: // A character more.
                return text.Insert(from, ((char)draw.Below(draw.Chance(70) ? 128 : 65536)).ToString());
            case 1: // Some characters less.
                return text.Remove(from, Math.Min(1 + draw.Below(draw.Chance(70) ? 2 : 40), text.Length - from));
            case 2 or 3:
                return text.Insert(from, draw.Of(Nasty));
            case 4: // A line twice, or elsewhere.
                return string.Join("\n", lines.ToList() is var all && draw.Chance(50) ? [.. all[..line], all[line], .. all[line..]] : draw.Shuffled(all));
            case 5: // A line less.
                return string.Join("\n", lines.Where((_, i) => i != line));
            case 6: // A line of another file, or one that is deeper or less deep.
                var foreign = draw.Of(other.Split('\n'));
                lines[line] = draw.Below(3) switch { 0 => foreign, 1 => "  " + lines[line], _ => lines[line].TrimStart(' ') };
                return string.Join("\n", lines);
            case 7: // Cut off.
                return text[..from];
            case 8: // A line more, as deep as the one that it follows.
                lines[line] += "\n" + lines[line][..^lines[line].TrimStart(' ').Length] + draw.Of(Nasty);
                return string.Join("\n", lines);
            default:
                return ReplaceWord(text, from, other);
        }
    }

    /// <summary>Another word in the place of one: a nasty one, or one that stands elsewhere.</summary>
    private string ReplaceWord(string text, int at, string other)
    {
        static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or '\'' or '"';
        var end = at;
        while (at > 0 && IsWord(text[at - 1]))
            at--;
        while (end < text.Length && IsWord(text[end]))
            end++;
        var words = other.Split([' ', '\n', ',', '[', ']', '{', '}', ':'], StringSplitOptions.RemoveEmptyEntries);
        return text[..at] + (words.Length > 0 && draw.Chance(50) ? draw.Of(words) : draw.Of(Nasty)) + text[end..];
    }
}
