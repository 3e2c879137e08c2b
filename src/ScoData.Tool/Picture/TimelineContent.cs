namespace ScoData.Tool.Picture;

/// <summary>What a picture of some time shows.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Meetings">The meetings that fell in it, or may have, in order of time.</param>
/// <param name="Exercises">The exercises.</param>
/// <param name="Memberships">The memberships in the organisation.</param>
internal sealed record TimelineContent(
    DateOnly First,
    DateOnly Last,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<Exercise> Exercises,
    IReadOnlyList<Membership> Memberships)
{
    /// <summary>Records that would be shown if a source gave their time.</summary>
    public static IReadOnlyList<ScoRecord> WithoutTime => [.. Candidates.Where(record => record.Time is null)];

    private static IEnumerable<ScoRecord> Candidates =>
        [.. ScoData.Meetings.All, .. ScoData.Exercises.All, .. ScoData.Memberships.All.Where(membership => membership.Organisation == Organisation.Sco)];

    /// <summary>
    /// The records of some time. The picture begins and ends with a year of which something is known, unless a day is
    /// asked for that comes later or earlier.
    /// </summary>
    /// <param name="from">The first date, or null for the beginning. Of a year or month its first day counts.</param>
    /// <param name="to">The last date, included, or null for the end. Of a year or month its last day counts.</param>
    /// <exception cref="ToolException">There is nothing at that time.</exception>
    public static TimelineContent Of(EdtfDate? from, EdtfDate? to)
    {
        var (first, last) = (from?.EarliestDay ?? DateOnly.MinValue, to?.LatestDay ?? DateOnly.MaxValue);
        var records = Candidates.Where(record => record.Time is not null && DaysOf(record).First <= last && DaysOf(record).Last >= first).OrderBy(record => DaysOf(record).First).ToArray();
        if (records.Length == 0)
            throw new ToolException("There is nothing at that time that can be drawn. 'sco timeline' shows everything.");

        var days = records.SelectMany(record => new[] { record.Time!.Value.EarliestDay, record.Time!.Value.LatestDay }).OfType<DateOnly>().ToArray();
        var begin = Max(first, new DateOnly(days.Min().Year, 1, 1));
        var end = Min(last, new DateOnly(Max(days.Max(), begin).Year, 12, 31));
        return new TimelineContent(begin, end, [.. records.OfType<Meeting>()], [.. records.OfType<Exercise>()], [.. records.OfType<Membership>()]);
    }

    // A membership without an end goes on; meetings and exercises do not.
    private static (DateOnly First, DateOnly Last) DaysOf(ScoRecord record) => record.Time!.Value is var time && record is Membership
        ? (time.EarliestDay ?? DateOnly.MinValue, time.LatestDay ?? DateOnly.MaxValue)
        : MarkLane.DaysOf(time);

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
