using ScoData.Generator.Diagnostics;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Checks;

/// <summary>A time that others of its row may not overlap.</summary>
/// <param name="Row">What the record has in common with the others.</param>
/// <param name="AlikeIn">The fields that make the row, in words.</param>
/// <param name="Time">The time, in EDTF.</param>
/// <param name="Field">Its field.</param>
/// <param name="Node">Its place in the file.</param>
/// <param name="Record">The record.</param>
internal sealed record Period(string Row, string AlikeIn, string Time, string Field, int Node, RecordIdentity Record)
{
    public static void Find(KindSchema kind, Record record, List<Period> found)
    {
        foreach (var field in record.Fields)
        {
            if (kind.FindField(field.Name)!.Rules.Exclusive is { Count: > 0 } names && Alike.In(record, names) is { } row && field.Date is { } time)
                found.Add(new Period($"{field.Name}\n{row}", Alike.Words(names), time.ToString(), field.Name, field.Node, record.Identity));
        }
    }

    /// <summary>Two times overlap where they certainly share more than a day that ends the one and begins the other.</summary>
    public static void Check(IEnumerable<Period> all, List<Fault> faults)
    {
        foreach (var row in all.GroupBy(period => period.Row, StringComparer.Ordinal))
        {
            (Period Period, int Begun, int End)? longest = null;
            foreach (var (period, begun, end) in row.Select(period => period.Surely()).OrderBy(item => item.Begun).ThenBy(item => item.Period.Record.Id, StringComparer.Ordinal))
            {
                if (longest is { } before && begun < before.End && before.Begun < end)
                {
                    faults.Add(new Fault(
                        Faults.OverlappingTime,
                        period.Record.File,
                        period.Node,
                        period.Field,
                        period.Time,
                        $"the {KindWords.Of(before.Period.Record.Kind)} '{before.Period.Record.Id}'",
                        before.Period.Time,
                        period.AlikeIn));
                }

                if (longest is null || end > longest.Value.End)
                    longest = (period, begun, end);
            }
        }
    }

    /// <summary>The day by which it has certainly begun, and the day until which it certainly lasts.</summary>
    private (Period Period, int Begun, int End) Surely()
    {
        var time = EdtfInterval.Parse(Time);
        var begun = time.StartKind == IntervalBound.Open ? int.MinValue : time.Start?.LatestDayNumber ?? int.MaxValue;
        var end = time.EndKind == IntervalBound.Open ? int.MaxValue : time.End?.EarliestDayNumber ?? begun;
        return (this, begun, end);
    }
}
