using ScoData.Tool.Lookup;
using Spectre.Console;

namespace ScoData.Tool.Output;

/// <summary>Writes records in order of time.</summary>
internal static class TimelineText
{
    /// <summary>Writes a table, one line for each record where the window is wide enough.</summary>
    /// <param name="screen">Takes the table.</param>
    /// <param name="entries">The records.</param>
    public static void Write(Screen screen, IReadOnlyList<TimelineEntry> entries)
    {
        if (entries.Count == 0)
        {
            screen.WriteLine("Nothing is known of that time.", Screen.Aside);
            return;
        }

        var table = Layout.Table();
        table.AddHeadedColumn("when");
        table.AddHeadedColumn("what");
        table.AddHeadedColumn("record");
        foreach (var entry in entries)
        {
            var agreement = entry.Record.AgreementOn(entry.Record.Kind.TimeField!.Name);
            var mark = agreement.IsDisagreement() ? RecordColumn.DisagreementMark : "";
            table.AddRow(
                new Text(entry.Time.ToReadableString() + mark),
                new Text(entry.Record.Label),
                new Text(RecordLookup.PathOf(entry.Record), Screen.Aside));
        }

        screen.Write(table);
        if (entries.Any(entry => entry.Record.AgreementOn(entry.Record.Kind.TimeField!.Name).IsDisagreement()))
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
}
