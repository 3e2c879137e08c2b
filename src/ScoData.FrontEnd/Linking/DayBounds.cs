namespace ScoData.FrontEnd.Linking;

/// <summary>The days and years that a record may fall on.</summary>
/// <param name="Earliest">The first day, counted from 0001-01-01; as low as can be where there is none.</param>
/// <param name="Latest">The last day; as high as can be where there is none.</param>
/// <param name="FirstYear">The first year, or null where there is no bound.</param>
/// <param name="LastYear">The last year, or null where there is no bound.</param>
internal sealed record DayBounds(int Earliest, int Latest, int? FirstYear, int? LastYear)
{
    public static DayBounds Of(EdtfInterval time) => new(time.EarliestDayNumber, time.LatestDayNumber, time.Earliest?.Year, time.Latest?.Year);
}
