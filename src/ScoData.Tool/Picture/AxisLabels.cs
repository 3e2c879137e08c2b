using System.Globalization;

namespace ScoData.Tool.Picture;

/// <summary>The years, or years and months, along the axis.</summary>
internal static class AxisLabels
{
    private const double LeastForYear = 44;
    private const double LeastForMonth = 30;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>Whether months are wide enough to be told apart.</summary>
    /// <param name="axis">The axis.</param>
    public static bool HasMonths(TimeAxis axis) => axis.YearWidth / 12 >= LeastForMonth;

    /// <summary>The texts along the axis.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="y">The middle of their height.</param>
    public static IEnumerable<Label> Of(TimeAxis axis, double y)
    {
        if (HasMonths(axis))
            return axis.Months().Select(month => InMiddle(MonthText(month.Month, axis), TextStyle.Month, month.From, month.To, y)).OfType<Label>();
        var step = Steps.FirstOrDefault(step => step * axis.YearWidth >= LeastForYear, Steps[^1]);
        return axis.Years()
            .Where(year => year.Year % step == 0)
            .Select(year => InMiddle(year.Year.ToString(CultureInfo.InvariantCulture), TextStyle.Year, year.From, year.To, y, (step - 1) * axis.YearWidth))
            .OfType<Label>();
    }

    // If there is no room for both, the year stands in the place of its first month.
    private static string MonthText(DateOnly month, TimeAxis axis)
    {
        var isFirst = month.Month == 1 || month <= axis.First;
        return month.ToString(axis.YearWidth / 12 >= LeastForMonth * 2 ? "MMM yyyy" : isFirst ? "yyyy" : "MMM", CultureInfo.InvariantCulture);
    }

    private static Label? InMiddle(string text, TextStyle style, double from, double to, double y, double more = 0) =>
        style.WidthOf(text) <= to - from + more ? new Label(text, style, (from + to) / 2, y, Anchor.Middle) : null;
}
