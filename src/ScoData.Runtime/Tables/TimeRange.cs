namespace ScoData.Tables;

/// <summary>The days between two dates.</summary>
internal static class TimeRange
{
    /// <summary>The first and the last day.</summary>
    /// <exception cref="ArgumentException">The last date is before the first one.</exception>
    public static (int First, int Last) Of(EdtfDate from, EdtfDate to) => from.EarliestDayNumber <= to.LatestDayNumber
        ? (from.EarliestDayNumber, to.LatestDayNumber)
        : throw new ArgumentException($"The last date, {to}, is before the first one, {from}.", nameof(to));
}
