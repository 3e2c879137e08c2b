using System.Text.RegularExpressions;

namespace ScoData.Tool.Picture;

/// <summary>The lanes of the exercises, one for each type.</summary>
internal static partial class ExerciseLanes
{
    // The area of a mark stands for the number of people.
    private const double PeopleOfUnit = 10_000;
    private const double RadiusOfUnit = 18;
    private const double LeastRadius = 3;
    private const double RadiusOfUnknown = 5.5;
    private const int LongestName = 24;

    /// <summary>The numbers of people that the legend shows.</summary>
    public static IReadOnlyList<int> LegendNumbers { get; } = [10_000, 5_000, 1_000];

    /// <summary>The lanes of the types of which there are exercises, in the order of the vocabulary.</summary>
    /// <param name="exercises">The exercises, in order of time.</param>
    public static IEnumerable<(string Name, IEnumerable<Marked> Items)> Of(IReadOnlyList<Exercise> exercises) => exercises
        .GroupBy(exercise => exercise.Type)
        .OrderBy(lane => lane.Key is null)
        .ThenBy(lane => lane.Key)
        .Select(lane => (RecordWords.Title(RecordWords.Word(lane.First(), nameof(Exercise.Type))), lane.Select(Item)));

    /// <summary>The radius of the mark for a number of people.</summary>
    /// <param name="people">The number.</param>
    public static double RadiusOf(double people) => Math.Max(LeastRadius, RadiusOfUnit * Math.Sqrt(people / PeopleOfUnit));

    private static Marked Item(Exercise exercise)
    {
        var people = exercise.Personnel is { } count ? Middle(count) : null;
        return new Marked(
            exercise,
            people is null ? GlyphShape.Diamond : GlyphShape.Circle,
            MeetingLanes.Classes($"exercise type-{RecordWords.Word(exercise, nameof(Exercise.Type))}", exercise),
            people is { } known ? RadiusOf(known) : RadiusOfUnknown,
            RecordWords.IsDisputed(exercise),
            exercise.Personnel is { } number ? $"{NameOf(exercise)} · {RecordWords.Short(number)}" : NameOf(exercise),
            RecordWords.Tooltip(exercise, nameof(Exercise.Status), nameof(Exercise.Personnel)));
    }

    // The number that the source gives, or the middle of its limits.
    private static double? Middle(Quantity count) => count.Best ?? ((count.Low ?? count.High) + (count.High ?? count.Low)) / 2.0;

    // The axis tells the year. A description in the place of a name gives way to the place.
    private static string NameOf(Exercise exercise)
    {
        var name = YearAtEnd().Replace(exercise.Label, "");
        if (name.Length <= LongestName)
            return name;
        return exercise.Places.Count > 0 ? exercise.Places[0].Label
            : exercise.Hosts.Count > 0 ? exercise.Hosts[0].Label
            : Cut(name);
    }

    private static string Cut(string name)
    {
        var space = name.LastIndexOf(' ', LongestName);
        return name[..(space > 0 ? space : LongestName)] + "…";
    }

    [GeneratedRegex(@"[\s,-]*\(?\b\d{4}(–\d{4})?\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAtEnd();
}
