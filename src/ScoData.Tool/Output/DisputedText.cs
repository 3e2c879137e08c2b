using ScoData.Formatting;
using ScoData.Tool.Lookup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScoData.Tool.Output;

/// <summary>Writes facts on which sources disagree.</summary>
internal static class DisputedText
{
    /// <summary>Writes each fact with what every source says of it.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="facts">The facts.</param>
    public static void Write(Screen screen, IReadOnlyList<ClaimedFact> facts)
    {
        foreach (var record in facts.GroupBy(fact => fact.Record))
        {
            screen.WriteLine(RecordLookup.PathOf(record.Key), Screen.Heading);
            screen.Write(Layout.Sheet(record.Select(fact => ((IRenderable)new Text(fact.Field.Name), Claims(fact)))));
            screen.WriteLine();
        }

        screen.WriteLine($"{facts.Count} facts of {facts.Select(fact => fact.Record).Distinct().Count()} records. Notes and citations: 'sco show KIND/ID'.", Screen.Aside);
    }

    /// <summary>Writes an array of objects with record, field, agreement and claims.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="facts">The facts.</param>
    public static void WriteJson(Screen screen, IReadOnlyList<ClaimedFact> facts) =>
        JsonOutput.Write(screen.Writer, json => json.WriteArray(facts, fact =>
        {
            json.WriteStartObject();
            json.WriteString("record", RecordLookup.PathOf(fact.Record));
            json.WriteString("field", fact.Field.Name);
            json.WriteString("agreement", RecordJson.NameOf(fact.Agreement));
            json.WritePropertyName("claims");
            json.WriteArray(fact.Claims, claim => RecordJson.WriteClaim(json, claim));
            json.WriteEndObject();
        }));

    /// <summary>Writes one line of CSV for each claim.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="facts">The facts.</param>
    public static void WriteCsv(Screen screen, IReadOnlyList<ClaimedFact> facts) => CsvText.Write(
        screen.Writer,
        ["record", "field", "agreement", "rank", "value", "text", "as-of", "sources", "note"],
        facts.SelectMany(fact => fact.Claims.Select(claim => Fields(fact, claim))));

    private static string[] Fields(ClaimedFact fact, Claim claim) =>
    [
        RecordLookup.PathOf(fact.Record),
        fact.Field.Name,
        RecordJson.NameOf(fact.Agreement),
        RecordJson.NameOf(claim.Rank),
        DataText.Of(claim),
        claim.Text,
        claim.AsOf?.ToString() ?? "",
        JoinedList.Of(claim.Sources.Select(citation => citation.Source.Id)),
        claim.Note ?? "",
    ];

    private static IRenderable Claims(ClaimedFact fact)
    {
        var paragraph = new Paragraph();
        foreach (var claim in fact.Claims)
        {
            paragraph.Append(claim == fact.Claims[0] ? claim.Text : $"\nbut also: {claim.Text}");
            paragraph.Append($" ({string.Join(", ", claim.Sources.Select(citation => citation.Source.Id))})", Screen.Aside);
        }

        return paragraph;
    }
}
