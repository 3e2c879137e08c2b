namespace ScoData.Generator.Linking;

/// <summary>The days and years that a record may fall on.</summary>
/// <param name="Earliest">The first day, counted from 0001-01-01; as low as can be where there is none.</param>
/// <param name="Latest">The last day; as high as can be where there is none.</param>
/// <param name="FirstYear">The first year, or null where there is no bound.</param>
/// <param name="LastYear">The last year, or null where there is no bound.</param>
internal sealed record When(int Earliest, int Latest, int? FirstYear, int? LastYear)
{
    public static When? Of(string edtf) => EdtfInterval.TryParse(edtf, out var interval)
        ? new When(interval.EarliestDayNumber, interval.LatestDayNumber, interval.Earliest?.Year, interval.Latest?.Year)
        : null;
}
