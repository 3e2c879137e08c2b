using System.Collections;
using System.Globalization;
using System.Text;

namespace ScoData.FrontEnd.Fields;

/// <summary>A JSON object whose members keep their order. A member without a value is left out.</summary>
internal sealed class Json : IEnumerable<KeyValuePair<string, object>>
{
    /// <summary>Longer values are written on several lines.</summary>
    private const int LongestLine = 100;

    private readonly List<KeyValuePair<string, object>> _members = [];

    /// <summary>Adds a member.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">A <see cref="Json"/>, a text, a number, true or false, or several of these.</param>
    public void Add(string name, object? value)
    {
        if (value is not null)
            _members.Add(new(name, value));
    }

    /// <summary>The JSON Schema of a text of a given form.</summary>
    /// <param name="pattern">A regular expression for the whole text.</param>
    /// <param name="fix">What to write, as a part of a message.</param>
    /// <param name="examples">Some such texts.</param>
    public static Json Pattern(string pattern, string fix, params string[] examples) => new()
    {
        { "type", "string" },
        { "pattern", pattern },
        { "patternErrorMessage", char.ToUpperInvariant(fix[0]) + fix.Substring(1) + "." },
        { "examples", examples.Length > 0 ? examples : null },
    };

    /// <summary>The object as text: two spaces for each level, a line feed at the end of every line.</summary>
    public override string ToString() => Write(this, "\n") + "\n";

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="value">What to write.</param>
    /// <param name="line">What begins a line at this level.</param>
    private static string Write(object value, string line) => value switch
    {
        string words => Quote(words),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Json json => Enclose("{ ", json.Select(member => Quote(member.Key) + ": " + Write(member.Value, line + "  ")), " }", line),
        IEnumerable items => Enclose("[", items.Cast<object>().Select(item => Write(item, line + "  ")), "]", line),
        _ => throw new ArgumentException($"JSON has no {value.GetType()}.", nameof(value)),
    };

    private static string Enclose(string open, IEnumerable<string> items, string close, string line)
    {
        var all = items.ToArray();
        if (all.Length == 0)
            return open.Trim() + close.Trim();
        var oneLine = open + string.Join(", ", all) + close;
        if (oneLine.Length <= LongestLine && oneLine.IndexOf('\n') < 0)
            return oneLine;
        return open.Trim() + line + "  " + string.Join("," + line + "  ", all) + line + close.Trim();
    }

    private static string Quote(string words)
    {
        var text = new StringBuilder("\"", words.Length + 2);
        foreach (var c in words)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c == '\n')
                text.Append("\\n");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }
}
