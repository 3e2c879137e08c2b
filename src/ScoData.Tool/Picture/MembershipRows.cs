namespace ScoData.Tool.Picture;

/// <summary>The rows of the states, with a bar for each status that they held.</summary>
internal static class MembershipRows
{
    /// <summary>The height of a row.</summary>
    public const double RowHeight = 17;

    private const double BarHeight = 10;

    /// <summary>The rows, in the order in which the states came to the organisation.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="top">The upper side of the first row.</param>
    /// <param name="memberships">The memberships, in order of time.</param>
    public static IEnumerable<(string State, double Middle, IReadOnlyList<Bar> Bars)> Of(TimeAxis axis, double top, IEnumerable<Membership> memberships) => memberships
        .GroupBy(membership => membership.State)
        .OrderBy(bars => bars.Key.Memberships.Min(membership => membership.Dates.EarliestDay))
        .Select((bars, row) => (State: bars, Middle: top + (row * RowHeight) + (RowHeight / 2)))
        .Select(row => (row.State.Key.Label, row.Middle, (IReadOnlyList<Bar>)[.. row.State.Select(membership => BarOf(axis, row.Middle, membership))]));

    /// <summary>The bar that stands around the middle of a row.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="middle">The middle of the row.</param>
    /// <param name="right">The right side.</param>
    public static Box BoxOf(double left, double middle, double right) => new(left, middle - (BarHeight / 2), right, middle + (BarHeight / 2));

    private static Bar BarOf(TimeAxis axis, double middle, Membership membership)
    {
        var time = membership.Dates;
        var (left, right) = axis.Span(time);
        var unsure = new List<Box>();

        // Where only a month or year is known, the status may have begun or ended anywhere in it.
        if (time.Start is { IsExact: false } start && axis.Span(start) is var (startFrom, startTo) && startTo > startFrom)
            unsure.Add(BoxOf(startFrom, middle, startTo));
        if (time.End is { IsExact: false } end && axis.Span(end) is var (endFrom, endTo) && endTo > endFrom)
            unsure.Add(BoxOf(endFrom, middle, endTo));
        Box? inactive = membership.InactiveSince is { } rest && axis.Span(rest.EarliestDay, DateOnly.MaxValue).From is var from && from < right
            ? BoxOf(from, middle, right)
            : null;

        return new Bar(
            membership,
            BoxOf(left, middle, right),
            $"status-{RecordWords.Word(membership, nameof(Membership.Status))}{(RecordWords.IsDisputed(membership) ? " disputed" : "")}",
            time.LatestDay is null || time.LatestDay > axis.Last,
            unsure,
            inactive,
            RecordWords.Tooltip(membership, nameof(Membership.InactiveSince)));
    }
}
