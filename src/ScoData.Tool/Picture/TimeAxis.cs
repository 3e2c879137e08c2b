namespace ScoData.Tool.Picture;

/// <summary>Where days stand in the picture.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Left">Where the first day begins.</param>
/// <param name="Right">Where the last day ends.</param>
internal sealed record TimeAxis(DateOnly First, DateOnly Last, double Left, double Right)
{
    private const int DaysInYear = 365;

    /// <summary>How wide a year is.</summary>
    public double YearWidth => DaysInYear * (Right - Left) / (Last.DayNumber - First.DayNumber + 1);

    /// <summary>Where a day begins.</summary>
    /// <param name="day">The number of the day.</param>
    public double Begin(int day) => Left + ((day - First.DayNumber) * (Right - Left) / (Last.DayNumber - First.DayNumber + 1));

    /// <summary>The part of the picture that a time covers, at least as far as the axis goes.</summary>
    /// <param name="time">The time.</param>
    public (double From, double To) Span(EdtfInterval time) => Span(time.EarliestDay ?? DateOnly.MinValue, time.LatestDay ?? DateOnly.MaxValue);

    /// <summary>The part of the picture that some days cover, as far as the axis goes.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public (double From, double To) Span(DateOnly from, DateOnly to) =>
        (Math.Clamp(Begin(from.DayNumber), Left, Right), Math.Clamp(Begin(to.DayNumber + 1), Left, Right));

    /// <summary>The years, whole or cut by the ends of the axis.</summary>
    public IEnumerable<(int Year, double From, double To)> Years()
    {
        for (var year = First.Year; year <= Last.Year; year++)
        {
            var (from, to) = Span(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            yield return (year, from, to);
        }
    }

    /// <summary>The months, whole or cut by the ends of the axis.</summary>
    public IEnumerable<(DateOnly Month, double From, double To)> Months()
    {
        for (var month = new DateOnly(First.Year, First.Month, 1); month <= Last; month = month.AddMonths(1))
        {
            var (from, to) = Span(month, month.AddMonths(1).AddDays(-1));
            yield return (month, from, to);
        }
    }
}
