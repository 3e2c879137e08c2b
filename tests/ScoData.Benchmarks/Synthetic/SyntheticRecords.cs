using System.Globalization;
using System.Text;

namespace Benchmarks.Synthetic;

/// <summary>
/// A dataset of so many records as YAML, the same one every time. Somewhat more than half are exercises, so that even
/// of 100,000 no kind has more than 65,535: the runtime loads no class with more methods, and each record is a property.
/// </summary>
internal sealed class SyntheticRecords(int records)
{
    private const int States = 40;
    private static readonly string[] _activities = ["Joint planning", "Operational manoeuvres", "Live firing", "Air landing", "Search of a building", "Crossing of a river"];

    private readonly Random _random = new(20010615);
    private readonly int _sources = records / 100;
    private readonly int _places = records / 5;
    private readonly int _people = records / 4;

    /// <summary>Writes the schema and one file for each kind.</summary>
    public void Write(string folder)
    {
        var exercises = records - States - _places - _people - _sources;
        Folders.Write(Path.Combine(folder, "schema.yaml"), SyntheticSchema.Text);
        Write(folder, "states", States, i => $"state-{i}:\n  name: State {i}\n");
        Write(folder, "places", _places, i => $"place-{i}:\n  name: Place {i} in the hills\n  state: state-{_random.Next(States)}\n");
        Write(folder, "people", _people, i => $"person-{i}:\n  name: Anna Person {i}\n  family-name: Person {i}\n");
        Write(folder, "exercises", exercises, Exercise);
        Folders.Write(Path.Combine(folder, "sources.yaml"), string.Concat(Enumerable.Range(0, _sources).Select(i =>
            $"source-{i}:\n  title: Source {i} on exercises\n  authors: [\"Bee, Anna\"]\n  issued: {1960 + (i % 60)}\n")));
    }

    private void Write(string folder, string kind, int count, Func<int, string> record)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(record(i)).Append(CultureInfo.InvariantCulture, $"  sources: [source-{i % _sources}]\n");
        Folders.Write(Path.Combine(folder, kind + ".yaml"), text.ToString());
    }

    private string Exercise(int i)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"exercise-{i}:\n  name: Exercise {i} of the northern group\n");
        if (i % 4 == 0)
            text.Append(CultureInfo.InvariantCulture, $"  aliases: [Northern exercise {i}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  status: {(i % 10 == 0 ? "planned" : "held")}\n");
        var year = _random.Next(1950, 2025);
        var month = _random.Next(1, 12);
        var day = _random.Next(1, 15);
        if (i % 20 != 0)
            text.Append(CultureInfo.InvariantCulture, $"  dates: {year:D4}-{month:D2}{(i % 5 == 0 ? "" : $"-{day:D2}/{year:D4}-{month:D2}-{day + 13:D2}")}\n");
        text.Append(CultureInfo.InvariantCulture, $"  hosts: [state-{_random.Next(States)}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  places: [place-{_random.Next(_places)}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  participants: [{Several("state-", States, _random.Next(2, 6))}]\n");
        text.Append(CultureInfo.InvariantCulture, $"  personnel: {(i % 3 == 0 ? "more than " : "")}{_random.Next(100, 20_000)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  activities: [{_activities[i % 6]}, {_activities[(i + 1) % 6]}]\n");
        if (i % 3 == 0)
            text.Append(CultureInfo.InvariantCulture, $"  attended-by: [{Several("person-", _people, 2)}]\n");
        if (i % 2 == 0)
            text.Append(CultureInfo.InvariantCulture, $"  note: Exercise {i} was seen from afar, and not by everybody who was there.\n");
        return text.ToString();
    }

    private string Several(string prefix, int below, int count)
    {
        var numbers = new SortedSet<int>();
        while (numbers.Count < count)
            numbers.Add(_random.Next(below));
        return string.Join(", ", numbers.Select(number => prefix + number.ToString(CultureInfo.InvariantCulture)));
    }
}
