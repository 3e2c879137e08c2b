using System.Globalization;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Checks;

/// <summary>A record with a number that is to grow with the time.</summary>
/// <param name="Row">What it has in common with the others of its row.</param>
/// <param name="AlikeIn">The fields that make the row, in words.</param>
/// <param name="Number">The number.</param>
/// <param name="Time">When the record was, in EDTF; null where that is not known.</param>
/// <param name="Field">The field of the number.</param>
/// <param name="Node">Its place in the file.</param>
/// <param name="Record">The record.</param>
internal sealed record Numbered(string Row, string AlikeIn, long Number, string? Time, string Field, int Node, RecordIdentity Record)
{
    private When? Days => Time is null ? null : When.Of(Time);

    private string Words => $"the {KindWords.Of(Record.Kind)} '{Record.Id}'";

    public static void Find(KindSchema kind, Record record, List<Numbered> found)
    {
        foreach (var field in record.Fields)
        {
            if (kind.FindField(field.Name)!.Rules.Ascending is { Count: > 0 } names
                && Alike.In(record, names) is { } row
                && field.Claims[0].Value is ScalarValue { Text: var text }
                && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                var time = record.Find(kind.When!)?.Date?.ToString();
                found.Add(new Numbered($"{field.Name}\n{row}", Alike.Words(names), number, time, field.Name, field.Node, record.Identity));
            }
        }
    }

    /// <summary>No number stands twice in a row, and none before a smaller one of an earlier time. Gaps are allowed.</summary>
    public static void Check(IEnumerable<Numbered> all, List<Fault> faults)
    {
        foreach (var row in all.GroupBy(record => record.Row, StringComparer.Ordinal))
        {
            Numbered? before = null;
            foreach (var record in row.OrderBy(record => record.Number).ThenBy(record => record.Time is null).ThenBy(record => record.Days?.Earliest).ThenBy(record => record.Record.Id, StringComparer.Ordinal))
            {
                if (before?.Number == record.Number)
                    faults.Add(record.Against(before, "as is that of"));
                else if (before?.Days is { } earlier && record.Days is { } later && later.Latest < earlier.Earliest)
                    faults.Add(record.Against(before, $"but it was before number {before.Number.ToString(CultureInfo.InvariantCulture)},"));
                before = record;
            }
        }
    }

    private Fault Against(Numbered other, string relation) =>
        new(Faults.NumberOutOfRow, Record.File, Node, Field, Number.ToString(CultureInfo.InvariantCulture), relation, other.Words, AlikeIn);
}
