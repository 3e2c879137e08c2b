namespace ScoData.Tool.Picture;

/// <summary>The lanes of the meetings.</summary>
internal static class MeetingLanes
{
    private const double Radius = 5;
    private const string Online = "online";

    private static readonly MeetingType[] Heads = [MeetingType.HeadsOfState, MeetingType.HeadsOfGovernment];

    /// <summary>A lane for each type of meeting, and one for those of no type of their own. The meetings of heads have their place beside them; the others are too many.</summary>
    /// <param name="meetings">The meetings, in order of time.</param>
    public static IEnumerable<(string Name, IEnumerable<Marked> Items)> Of(IReadOnlyList<Meeting> meetings)
    {
        foreach (var type in Heads)
            yield return (NameOf(type), meetings.Where(meeting => meeting.Type == type).Select(meeting => Item(meeting, PlaceOf(meeting))));
        foreach (var lane in meetings.Where(meeting => !Heads.Contains(meeting.Type)).GroupBy(meeting => IsOwnType(meeting.Type) ? meeting.Type : MeetingType.Other).OrderBy(lane => lane.Key))
            yield return (NameOf(lane.Key), lane.Select(meeting => Item(meeting, "")));
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

    private static bool IsOwnType(MeetingType type) => type is not (MeetingType.Other or MeetingType.Banks or MeetingType.Summit);

    private static string NameOf(MeetingType type) => type switch
    {
        MeetingType.Other => "Others",
        MeetingType.RatsCouncil => "RATS council",
        _ => RecordWords.Title(new Word<MeetingType>(type).ToString().Replace('-', ' ')),
    };
}
