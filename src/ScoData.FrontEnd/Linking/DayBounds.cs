namespace ScoData.FrontEnd.Linking;

/// <summary>The days and years in which a record may fall.</summary>
/// <param name="Earliest">The first day, counted from 0001-01-01; the minimum if there is none.</param>
/// <param name="Latest">The last day; the maximum if there is none.</param>
/// <param name="FirstYear">The first year, or null if there is no bound.</param>
/// <param name="LastYear">The last year, or null if there is no bound.</param>
internal sealed record DayBounds(int Earliest, int Latest, int? FirstYear, int? LastYear)
{
    public static DayBounds Of(EdtfInterval time) => new(time.EarliestDayNumber, time.LatestDayNumber, time.Earliest?.Year, time.Latest?.Year);
}
