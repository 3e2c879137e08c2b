namespace ScoData.Tool.Picture;

/// <summary>The lanes of the meetings.</summary>
internal static class MeetingLanes
{
    private const double Radius = 5;
    private const string Online = "online";

    /// <summary>The lanes: the two councils, and all other meetings together.</summary>
    /// <param name="meetings">The meetings, in order of time.</param>
    public static IEnumerable<(string Name, IEnumerable<Marked> Items)> Of(IReadOnlyList<Meeting> meetings)
    {
        yield return ("Heads of state", meetings.Where(meeting => meeting.Type == MeetingType.HeadsOfState).Select(meeting => Item(meeting, PlaceOf(meeting))));
        yield return ("Heads of government", meetings.Where(meeting => meeting.Type == MeetingType.HeadsOfGovernment).Select(meeting => Item(meeting, PlaceOf(meeting))));
        yield return ("Others", meetings.Where(meeting => meeting.Type is not (MeetingType.HeadsOfState or MeetingType.HeadsOfGovernment)).Select(meeting => Item(meeting, TypeOf(meeting))));
    }

    /// <summary>The classes of the mark of a record that took place, or was to.</summary>
    /// <param name="kind">The class of its sort.</param>
    /// <param name="record">The record.</param>
    public static string Classes(string kind, ScoRecord record) =>
        kind + (RecordWords.WasHeld(record) ? "" : " open");

    private static Marked Item(Meeting meeting, string name) => new(
        meeting,
        GlyphShape.Circle,
        Classes(meeting.Organisation is null || meeting.Organisation == Organisation.Sco ? "meeting" : "meeting elsewhere", meeting),
        Radius,
        RecordWords.IsDisputed(meeting),
        name,
        RecordWords.Tooltip(meeting, nameof(Meeting.Status)));

    private static string PlaceOf(Meeting meeting) =>
        meeting.Places.Count > 0 ? meeting.Places[0].Label : meeting.Form == MeetingForm.Videoconference ? Online : "";

    private static string TypeOf(Meeting meeting) => meeting.Type switch
    {
        MeetingType.Other => "",
        MeetingType.RatsCouncil => "RATS council",
        _ => RecordWords.Title(RecordWords.Word(meeting, nameof(Meeting.Type)).Replace('-', ' ')),
    };
}
