namespace ScoData;

public static partial class ScoDataset
{
    /// <summary>
    /// What happened, or may have happened, between two dates: records of all kinds that have a time, in order of their
    /// first and last days. Memberships and terms of office stand where they began; records whose time is not known are left out.
    /// </summary>
    /// <param name="from">The first date. Of a year or month its first day counts.</param>
    /// <param name="to">The last date, included. Of a year or month its last day counts.</param>
    /// <exception cref="ArgumentException">The last date is before the first one.</exception>
    public static IReadOnlyList<TimelineEntry> Timeline(EdtfDate from, EdtfDate to)
    {
        var (first, last) = (from.EarliestDayNumber, to.LatestDayNumber);
        if (first > last)
            throw new ArgumentException($"The last date, {to}, is before the first one, {from}.", nameof(to));
        return [.. Timed().Where(entry => entry.Time.EarliestDayNumber <= last && entry.Time.LatestDayNumber >= first)];
    }

    /// <summary>What happened, or may have happened, on a date: <c>Timeline(new EdtfDate(2007, 8, 17))</c>, or in a month or year.</summary>
    /// <param name="date">The date.</param>
    public static IReadOnlyList<TimelineEntry> Timeline(EdtfDate date) => Timeline(date, date);

    /// <summary>What happened, or may have happened, in a year.</summary>
    /// <param name="year">The year.</param>
    public static IReadOnlyList<TimelineEntry> Timeline(int year) => Timeline(new EdtfDate(year));

    /// <summary>All records that have a time, in order of time.</summary>
    public static IReadOnlyList<TimelineEntry> Timeline() => [.. Timed()];

    private static IEnumerable<TimelineEntry> Timed() =>
        from kind in Kinds
        where kind.TimeField is not null
        from record in kind.Records
        where record.Time is not null
        let time = TimeOf(record)
        orderby time.EarliestDayNumber, time.LatestDayNumber
        select new TimelineEntry(record, time);

    /// <summary>What lasts for years stands where it began.</summary>
    private static EdtfInterval TimeOf(ScoRecord record) => record switch
    {
        Membership or Term when record.Time is { Start: { } start } => start,
        _ => record.Time.GetValueOrDefault(),
    };
}
