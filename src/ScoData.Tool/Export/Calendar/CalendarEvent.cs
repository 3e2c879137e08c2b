using System.Globalization;

namespace ScoData.Tool.Export.Calendar;

/// <summary>A record as an event of a calendar.</summary>
/// <param name="Record">The record.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal sealed record CalendarEvent(ScoRecord Record, DateOnly First, DateOnly Last)
{
    /// <summary>The id of the event. It stays when a record is renamed: it is made of the first id that the record had.</summary>
    public string Uid => $"{Record.Kind.Plural}/{Record.FormerIds.FirstOrDefault(Record.Id)}@scodata";

    /// <summary>The event of a record, or null if its first or last day is not known.</summary>
    /// <param name="record">The record.</param>
    public static CalendarEvent? Of(ScoRecord record) =>
        record.Time is { Start.Precision: DatePrecision.Day, End.Precision: DatePrecision.Day, EarliestDay: { } first, LatestDay: { } last } && first <= last
            ? new CalendarEvent(record, first, last)
            : null;

    /// <summary>Writes the event.</summary>
    /// <param name="calendar">Takes the lines.</param>
    /// <param name="stamp">When the information is of.</param>
    public void Write(CalendarText calendar, string stamp)
    {
        calendar.Line("BEGIN", "VEVENT");
        calendar.Text("UID", Uid);
        calendar.Line("DTSTAMP", stamp);
        calendar.Line("DTSTART;VALUE=DATE", Day(First));
        // The end is the first day after the event.
        calendar.Line("DTEND;VALUE=DATE", Day(Last.AddDays(1)));
        calendar.Text("SUMMARY", Record.Label);
        if (Preferred("places") is { } places)
            calendar.Text("LOCATION", places.Text);
        calendar.Text("CATEGORIES", [Record.Kind.Name, .. Preferred("type") is { } type ? [type.Text] : Array.Empty<string>()]);
        calendar.Line("STATUS", Status());
        calendar.Line("TRANSP", "TRANSPARENT");
        calendar.Text("DESCRIPTION", string.Join('\n', EventDescription.Lines(Record)));
        calendar.Line("END", "VEVENT");
    }

    private Claim? Preferred(string field) => Record.Claims.FirstOrDefault(claim => claim.Field.Name == field && claim.Rank == ClaimRank.Preferred);

    private string Status() => Preferred("status")?.Value switch
    {
        Occurrence.NotHeld => "CANCELLED",
        Occurrence.Held or null => "CONFIRMED",
        _ => "TENTATIVE",
    };

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
