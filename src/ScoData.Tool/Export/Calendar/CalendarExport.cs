using System.Globalization;
using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Calendar;

/// <summary>iCalendar (RFC 5545): meetings and exercises whose days are known, as events that last whole days.</summary>
internal static class CalendarExport
{
    private static readonly string[] Kinds = ["meeting", "exercise"];

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    /// <exception cref="ToolException">None of the kinds has events.</exception>
    public static IEnumerable<ExportFile> Files(ExportScope scope)
    {
        var kinds = scope.Kinds.Where(kind => Kinds.Contains(kind.Name)).ToArray();
        if (kinds.Length == 0)
            throw new ToolException($"A calendar holds {string.Join(" and ", ScoDataset.Kinds.Where(kind => Kinds.Contains(kind.Name)).Select(kind => kind.Plural))}; name one of these kinds, or none for both.");
        var events = kinds.SelectMany(kind => kind.Records).Select(CalendarEvent.Of).OfType<CalendarEvent>().OrderBy(known => known.First).ThenBy(known => known.Uid, StringComparer.Ordinal).ToArray();
        return [ExportFile.OfText($"{DatasetCard.Name}.ics", 0, writer => Write(new CalendarText(writer), events)) with { Remark = LeftOut(kinds) }];
    }

    private static void Write(CalendarText calendar, IEnumerable<CalendarEvent> events)
    {
        calendar.Line("BEGIN", "VCALENDAR");
        calendar.Line("VERSION", "2.0");
        calendar.Line("PRODID", "-//ScoData//sco export//EN");
        calendar.Line("CALSCALE", "GREGORIAN");
        calendar.Text("X-WR-CALNAME", DatasetCard.Title);
        foreach (var known in events)
            known.Write(calendar, Stamp);
        calendar.Line("END", "VCALENDAR");
    }

    // An event is as old as the data: the same data gives the same file.
    private static string Stamp
    {
        get
        {
            var version = DatasetCard.Version.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            // The minutes tell the versions of a month apart.
            return new DateTime(version[0], version[1], 1).AddMinutes(version[2]).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        }
    }

    private static string? LeftOut(IEnumerable<KindInfo> kinds)
    {
        var counts = kinds
            .Select(kind => (Kind: kind, Count: kind.Records.Count(record => CalendarEvent.Of(record) is null)))
            .Where(left => left.Count > 0)
            .Select(left => $"{left.Count.ToString(CultureInfo.InvariantCulture)} {(left.Count == 1 ? left.Kind.Name : left.Kind.Plural)}")
            .ToArray();
        return counts.Length == 0 ? null : $"{string.Join(" and ", counts)} left out, whose first and last day are not known.";
    }
}
