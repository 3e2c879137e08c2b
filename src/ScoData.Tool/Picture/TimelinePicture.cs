using System.Globalization;

namespace ScoData.Tool.Picture;

/// <summary>A picture of meetings, exercises and memberships over the years, laid out but not yet written.</summary>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same at more length, for readers who do not see it.</param>
/// <param name="Axis">Where days stand.</param>
/// <param name="Panels">The parts of it that hold lanes and bars; the others hold headings and legends.</param>
/// <param name="Lanes">The lanes of marks.</param>
/// <param name="Bars">The bars.</param>
/// <param name="Guides">Lines from the name of a state to its first bar.</param>
/// <param name="Legends">What marks and bars mean.</param>
/// <param name="Labels">Every text beside the names of marks and the legends.</param>
/// <param name="Moments">The lines of a day that stands out.</param>
internal sealed record TimelinePicture(
    double Width,
    double Height,
    string Title,
    string Description,
    TimeAxis Axis,
    IReadOnlyList<Box> Panels,
    IReadOnlyList<MarkLane> Lanes,
    IReadOnlyList<Bar> Bars,
    IReadOnlyList<(double From, double To, double Y)> Guides,
    IReadOnlyList<Legend> Legends,
    IReadOnlyList<Label> Labels,
    IReadOnlyList<(double X, double From, double To)> Moments)
{
    /// <summary>The marks of all lanes.</summary>
    public IEnumerable<Mark> Marks => Lanes.SelectMany(lane => lane.Marks);

    /// <summary>Every text of the picture.</summary>
    public IEnumerable<Label> AllLabels => [.. Labels, .. Legends.SelectMany(legend => legend.Labels), .. Marks.Select(mark => mark.Name).OfType<Label>()];

    /// <summary>The time that an axis covers: <c>1996–2026</c>, <c>2010</c>, <c>1 June to 30 September 2010</c>.</summary>
    /// <param name="axis">The axis.</param>
    public static string TimeOf(TimeAxis axis)
    {
        if (axis.First.DayOfYear > 1 || axis.Last is not { Month: 12, Day: 31 })
            return axis.First == axis.Last ? EdtfDate.From(axis.First).ToReadableString() : new EdtfInterval(axis.First, axis.Last).ToReadableString();
        return axis.First.Year == axis.Last.Year
            ? axis.First.Year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{axis.First.Year}–{axis.Last.Year}");
    }
}
