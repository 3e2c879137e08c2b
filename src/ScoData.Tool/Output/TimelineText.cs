using ScoData.Tool.Lookup;

namespace ScoData.Tool.Output;

/// <summary>Writes records in order of time.</summary>
internal static class TimelineText
{
    /// <summary>Writes a table, one line for each record where the window is wide enough.</summary>
    /// <param name="screen">Takes the table.</param>
    /// <param name="entries">The records.</param>
    public static void Write(Screen screen, IReadOnlyList<TimelineEntry> entries)
    {
        var table = new TextTable("when", "what", "record");
        foreach (var entry in entries)
        {
            var mark = IsDisputed(entry) ? RecordColumn.DisagreementMark : "";
            table.Add(entry.Time.ToReadableString() + mark, entry.Record.Label, new(RecordLookup.PathOf(entry.Record), Screen.Aside));
        }

        table.WriteTo(screen);
        if (entries.Any(IsDisputed))
        {
            screen.WriteLine();
            screen.WriteLine("* Sources disagree on the date; 'sco show' gives what each of them says.", Screen.Doubt);
        }
    }

    /// <summary>Writes an array of objects with time, kind, id and label.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="entries">The records.</param>
    public static void WriteJson(Screen screen, IReadOnlyList<TimelineEntry> entries) =>
        JsonText.Write(screen.Writer, json => json.WriteArray(entries, entry =>
        {
            json.WriteStartObject();
            json.WriteString("time", entry.Time.ToString());
            json.WriteString("record", RecordLookup.PathOf(entry.Record));
            json.WriteString("label", entry.Record.Label);
            json.WriteEndObject();
        }));

    /// <summary>Writes the same as CSV.</summary>
    /// <param name="screen">Takes the text.</param>
    /// <param name="entries">The records.</param>
    public static void WriteCsv(Screen screen, IReadOnlyList<TimelineEntry> entries) =>
        CsvText.Write(screen.Writer, ["time", "record", "label"], entries.Select(entry => new[] { entry.Time.ToString(), RecordLookup.PathOf(entry.Record), entry.Record.Label }));

    private static bool IsDisputed(TimelineEntry entry) => entry.Record.AgreementOn(entry.Record.Kind.TimeField!.Name).IsDisagreement();
}
