using System.Text.Json;
using ScoData.Tool.Output;

namespace ScoData.Tool.Diff;

/// <summary>Writes differences as JSON.</summary>
internal static class DiffJson
{
    /// <summary>Writes an object with the two exports and an array of changes.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="before">The old export.</param>
    /// <param name="after">The new export.</param>
    /// <param name="changes">The differences.</param>
    public static void Write(TextWriter writer, ExportedDataset before, ExportedDataset after, IReadOnlyList<Change> changes) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        WriteDataset(json, "old", before);
        WriteDataset(json, "new", after);
        json.WritePropertyName("changes");
        json.WriteArray(changes, change => WriteChange(json, change));
        json.WriteEndObject();
    });

    private static void WriteDataset(Utf8JsonWriter json, string name, ExportedDataset dataset)
    {
        json.WriteStartObject(name);
        json.WriteString("path", dataset.Path);
        json.WriteString("version", dataset.Version);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("change", RecordJson.NameOf(change.Type));
        json.WriteString("kind", change.Kind.Kind);
        if (change.Record is { } record)
        {
            json.WriteString("record", record.Path);
            json.WriteString("label", record.Label);
        }

        if (change.FormerPath is { } former)
            json.WriteString("formerRecord", former);
        if (change.Field is { } field)
            json.WriteString("field", field);
        WriteClaim(json, "before", change.Before);
        if (change.BeforeStays)
            json.WriteBoolean("beforeStays", true);
        WriteClaim(json, "after", change.After);
        if (change.Edits.Count > 0)
        {
            json.WritePropertyName("edits");
            json.WriteArray(change.Edits, json.WriteStringValue);
        }

        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, string name, ExportedClaim? claim)
    {
        if (claim is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("rank", claim.Rank);
        json.WritePropertyName("value");
        claim.Value.WriteTo(json);
        json.WriteString("text", claim.Text);
        if (claim.AsOf is { } date)
            json.WriteString("asOf", date);
        if (claim.Note is { } note)
            json.WriteString("note", note);
        json.WritePropertyName("sources");
        json.WriteArray(claim.Sources, citation =>
        {
            json.WriteStartObject();
            json.WriteString("id", citation.Id);
            if (citation.Locator is { } locator)
                json.WriteString("locator", locator);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
