using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;

namespace ScoData.Tool.Tests.Export;

[Collection(UsesWholeExport.Name)]
public class CalendarTests(WholeExport export)
{
    private static IEnumerable<ScoRecord> Records => Kinds.Named("meetings").Records.Concat(Kinds.Named("exercises").Records);

    private static IEnumerable<ScoRecord> Exact => Records.Where(record => record.Time is { Start.Precision: DatePrecision.Day, End.Precision: DatePrecision.Day });

    [Fact]
    public void Every_record_whose_days_are_known_is_an_event()
    {
        var events = Read();
        Assert.NotEmpty(events);
        Assert.Equal(Exact.Select(NameOf).Order(StringComparer.Ordinal), events.Keys.Order(StringComparer.Ordinal));
        foreach (var record in Exact)
        {
            var known = events[NameOf(record)];
            Assert.Equal(record.Label, known.Summary);
            Assert.True(known.IsAllDay);
            Assert.False(known.Start!.HasTime);
            Assert.Equal(record.Time!.Value.EarliestDay, known.Start.Date);
            Assert.Equal(record.Time!.Value.LatestDay!.Value.AddDays(1), known.End!.Date);
            Assert.Contains(record.Kind.Name, known.Categories);
            Assert.All(record.ClaimsOn("type").Take(1), claim => Assert.Contains(claim.Text, known.Categories));
        }
    }

    [Fact]
    public void The_description_has_every_date_that_a_source_gives_and_its_sources()
    {
        var events = Read();
        foreach (var record in Exact)
        {
            var description = events[NameOf(record)].Description!;
            Assert.All(record.ClaimsOn("dates").Skip(1), claim => Assert.Contains($"But also: {claim.Text} ({string.Join(", ", claim.Sources.Select(citation => citation.Source.Id))})", description, StringComparison.Ordinal));
            Assert.All(record.ClaimsOn("dates")[0].Sources, citation => Assert.Contains(citation.ToString(), description, StringComparison.Ordinal));
            Assert.Contains(record.ClaimsOn("dates")[0].Note ?? "", description, StringComparison.Ordinal);
            Assert.EndsWith($"{record.Kind.Plural}/{record.Id}", description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_did_not_take_place_is_marked()
    {
        var events = Read();
        foreach (var record in Exact)
        {
            var expected = record.ClaimsOn("status")[0].Text switch { "held" => "CONFIRMED", "not-held" => "CANCELLED", _ => "TENTATIVE" };
            Assert.Equal(expected, events[NameOf(record)].Status);
        }
    }

    [Fact]
    public void Ids_are_unique_and_stay_when_a_record_is_renamed()
    {
        var ids = Read().Values.Select(known => known.Uid).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(Exact.Where(record => record.FormerIds.Count > 0), record => Assert.Contains($"{record.Kind.Plural}/{record.FormerIds[0]}@scodata", ids));
    }

    [Fact]
    public void An_event_is_as_old_as_the_data()
    {
        var version = ScoDataset.DataVersion.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        Assert.All(Read().Values, known => Assert.Equal(new DateTime(version[0], version[1], 1, 0, version[2], 0, DateTimeKind.Utc), known.DtStamp!.AsUtc));
    }

    [Fact]
    public void Lines_are_folded_and_end_as_the_standard_has_it()
    {
        var text = export.Text("scodata.ics");
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(text.Split("\r\n").Where(line => line.Length > 0 && line[0] != ' '), line => Assert.Matches("^[A-Z-]+(;VALUE=DATE)?:", line));
    }

    [Fact]
    public void What_is_left_out_is_counted()
    {
        var meetings = Kinds.Named("meetings").Records;
        var left = meetings.Count - Exact.Count(meetings.Contains);
        using var folder = new DataFolder();
        var run = ToolRun.Of("export", "meetings", "-f", "ics", "--out", folder.Path).Worked();
        Assert.Contains($"{left.ToString(CultureInfo.InvariantCulture)} {(left == 1 ? "meeting" : "meetings")} left out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_without_events_are_refused()
    {
        using var folder = new DataFolder();
        Assert.Contains("A calendar holds ", ToolRun.Of("export", "states", "-f", "ics", "--out", folder.Path).Fails(), StringComparison.Ordinal);
    }

    // The last line of the description names the record.
    private Dictionary<string, CalendarEvent> Read() =>
        Ical.Net.Calendar.Load(export.Text("scodata.ics"))!.Events.ToDictionary(known => known.Description!.Split('\n')[^1], StringComparer.Ordinal);

    private static string NameOf(ScoRecord record) => $"{record.Kind.Plural}/{record.Id}";
}
