using System.Text;
using ScoData.FrontEnd.Yaml;

namespace ScoData.Tool.Export.Calendar;

/// <summary>Writes the lines of an iCalendar file (RFC 5545), which end with carriage return and line feed.</summary>
/// <param name="writer">Takes the lines.</param>
internal sealed class CalendarText(TextWriter writer)
{
    // In bytes of UTF-8, without the end of the line.
    private const int LongestLine = 75;

    /// <summary>Writes a property whose value stands as it is.</summary>
    /// <param name="name">The name, with its parameters.</param>
    /// <param name="value">The value.</param>
    public void Line(string name, string value)
    {
        var room = LongestLine;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                // The space that marks a continued line counts.
                writer.Write("\r\n ");
                room = LongestLine - 1;
            }

            writer.Write(rune.ToString());
            room -= rune.Utf8SequenceLength;
        }

        writer.Write("\r\n");
    }

    /// <summary>Writes a property whose value is text, or a list of texts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="texts">The texts; if there are none, nothing is written.</param>
    public void Text(string name, params IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
            Line(name, string.Join(',', texts.Select(Escaped)));
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n')
                escaped.Append("\\n");
            else if (letter is '\\' or ';' or ',')
                escaped.Append('\\').Append(letter);
            else if (char.IsControl(letter) && letter != '\t')
                escaped.Append('\\').Append(TextForm.Inert(letter.ToString()));
            else
                escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
