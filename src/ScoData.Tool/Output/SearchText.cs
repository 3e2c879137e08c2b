using System.Globalization;
using ScoData.Tool.Lookup;
using ScoData.Tool.Search;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>Writes what a search found.</summary>
internal static class SearchText
{
    /// <summary>Writes each record with its name, and the fields in which the words stand.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="hits">What was found, at least one.</param>
    public static void Write(Screen screen, IReadOnlyList<SearchHit> hits)
    {
        screen.Write(new Rows(hits.SelectMany(Lines)));
        screen.WriteLine();
        screen.WriteLine($"{hits.Count} {(hits.Count == 1 ? "record" : "records")}. Everything about one: 'sco show {RecordLookup.PathOf(hits[0].Record)}'.", Screen.Aside);
    }

    /// <summary>Writes an array of objects with the record, its label, and the texts in which the words stand.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="hits">What was found.</param>
    public static void WriteJson(Screen screen, IReadOnlyList<SearchHit> hits) =>
        JsonOutput.Write(screen.Writer, json => json.WriteArray(hits, hit =>
        {
            json.WriteStartObject();
            json.WriteString("record", RecordLookup.PathOf(hit.Record));
            json.WriteString("label", hit.Record.Label);
            json.WritePropertyName("matches");
            json.WriteArray(hit.Matches, match =>
            {
                json.WriteStartObject();
                json.WriteString("part", RecordJson.NameOf(match.Searched.Part));
                json.WriteString("field", match.Searched.Field);
                json.WriteString("text", match.Searched.Text.Original);
                json.WritePropertyName("found");
                json.WriteArray(match.Occurrences, found =>
                {
                    json.WriteStartObject();
                    json.WriteNumber("start", found.Start);
                    json.WriteNumber("length", found.End - found.Start);
                    json.WriteEndObject();
                });
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }));

    /// <summary>Writes one line of CSV for each text in which words stand.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="hits">What was found.</param>
    public static void WriteCsv(Screen screen, IReadOnlyList<SearchHit> hits) => CsvText.Write(
        screen.Writer,
        ["rank", "record", "label", "part", "field", "text"],
        hits.SelectMany((hit, rank) => hit.Matches.Select(match => new[]
        {
            (rank + 1).ToString(CultureInfo.InvariantCulture),
            RecordLookup.PathOf(hit.Record),
            hit.Record.Label,
            RecordJson.NameOf(match.Searched.Part),
            match.Searched.Field,
            match.Searched.Text.Original,
        })));

    private static IEnumerable<IRenderable> Lines(SearchHit hit)
    {
        var heading = new Paragraph();
        heading.Append($"{hit.Record.Kind.Plural}/", Screen.Aside);
        Append(heading, hit, RecordPart.Id, hit.Record.Id, Screen.Aside);
        heading.Append("  ");
        Append(heading, hit, RecordPart.Label, hit.Record.Label, null);
        yield return heading;
        foreach (var match in hit.Matches.Where(match => match.Searched.Part is not (RecordPart.Label or RecordPart.Id)))
        {
            var line = new Paragraph();
            line.Append($"{match.Searched.Field}: ", Screen.Aside);
            Excerpt.Append(line, match, Screen.Found);
            yield return new Padder(line, Layout.Indent);
        }
    }

    private static void Append(Paragraph paragraph, SearchHit hit, RecordPart part, string text, Style? style)
    {
        if (hit.Matches.FirstOrDefault(match => match.Searched.Part == part) is { } match)
            Excerpt.AppendWhole(paragraph, match, Screen.Found, style);
        else
            paragraph.Append(text, style);
    }
}
