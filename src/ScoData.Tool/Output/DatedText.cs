using System.Text.Json;
using ScoData.Tool.Lookup;
using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>Writes what held on a date.</summary>
internal static class DatedText
{
    /// <summary>Writes the answers, a heading for what is certain and one for what is only possible.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="sections">The answers, at least one of which is known.</param>
    public static void Write(Screen screen, IEnumerable<DatedAnswers> sections)
    {
        foreach (var section in sections)
        {
            var heading = char.ToUpperInvariant(section.Name[0]) + section.Name[1..].Replace('-', ' ');
            Write(screen, heading, section.Answers.Certain);
            Write(screen, $"{heading}, possibly", section.Answers.Possible);
        }

        screen.WriteLine("Facts and sources of one: 'sco show KIND/ID'.", Screen.Aside);
    }

    /// <summary>Writes an object with the date and, for each question, the certain and the possible answers.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="date">The date.</param>
    /// <param name="sections">The answers.</param>
    public static void WriteJson(Screen screen, EdtfDate date, IEnumerable<DatedAnswers> sections) => JsonOutput.Write(screen.Writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("date", date.ToString());
        foreach (var section in sections)
        {
            json.WriteStartObject(section.Name);
            json.WritePropertyName("certain");
            json.WriteArray(section.Answers.Certain, answer => WriteAnswer(json, answer));
            json.WritePropertyName("possible");
            json.WriteArray(section.Answers.Possible, answer => WriteAnswer(json, answer));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static void Write(Screen screen, string heading, IReadOnlyList<DatedAnswer> answers)
    {
        if (answers.Count == 0)
            return;
        screen.WriteLine(heading, Screen.Heading);
        foreach (var answer in answers)
        {
            var time = answer.Time is { } known ? $"{known.ToReadableString()}; " : "";
            var line = new Paragraph(answer.Words).Append($" ({time}{RecordLookup.PathOf(answer.Record)})", Screen.Aside);
            screen.Write(new Padder(line, Layout.Indent));
        }

        screen.WriteLine();
    }

    private static void WriteAnswer(Utf8JsonWriter json, DatedAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("record", RecordLookup.PathOf(answer.Record));
        json.WriteString("label", answer.Record.Label);
        foreach (var (name, record) in answer.Parts)
            json.WriteString(name, RecordLookup.PathOf(record));
        if (answer.Time is { } time)
            json.WriteString("time", time.ToString());
        json.WriteEndObject();
    }
}
