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
        var when = new RecordColumn("when", [.. entries.Select(entry => entry.Time.ToReadableString() + (IsDisputed(entry) ? RecordColumn.DisagreementMark : ""))]);
        var what = new RecordColumn("what", [.. entries.Select(entry => entry.Record.Label)]);
        var record = new RecordColumn("record", [.. entries.Select(entry => RecordLookup.PathOf(entry.Record))]) { IsWhole = true };
        var widths = screen.Width is { } width ? ColumnWidths.Share([when, what, record], width) : null;

        // Where a path does not fit beside the rest it stands below the name.
        var isNarrow = screen.Width is not null && widths is null;
        var table = isNarrow ? new TextTable("when", "what") { Widths = NarrowWidths(when, record, screen.Width!.Value) } : new TextTable("when", "what", "record") { Widths = widths };
        for (var row = 0; row < entries.Count; row++)
        {
            if (isNarrow)
                table.Add(when.Cells[row], new(what.Cells[row]) { Below = record.Cells[row] });
            else
                table.Add(when.Cells[row], what.Cells[row], new(record.Cells[row], Screen.Aside));
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
        JsonOutput.Write(screen.Writer, json => json.WriteArray(entries, entry =>
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

    private static int[]? NarrowWidths(RecordColumn when, RecordColumn record, int width)
    {
        const int LeastForTime = 12;
        var time = Math.Clamp(width - record.Width - (2 * Layout.Gap), LeastForTime, Math.Max(LeastForTime, when.Room));
        return width - time - (2 * Layout.Gap) is > LeastForTime and var rest ? [time, rest] : null;
    }

    private static bool IsDisputed(TimelineEntry entry) => entry.Record.AgreementOn(entry.Record.Kind.TimeField!.Name).IsDisagreement();
}
