using System.Globalization;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Checks;

/// <summary>A count of a record of which others may be parts.</summary>
internal sealed record Total(string Kind, string Id, string Field, long Most, string Stated)
{
    public static void Find(IReadOnlyCollection<string> names, Record record, List<Total> found)
    {
        foreach (var field in record.Fields)
        {
            if (names.Contains(field.Name) && CountOf(field) is { High: { } most } stated)
                found.Add(new Total(record.Identity.Kind, record.Identity.Id, field.Name, most, stated.ToDataString()));
        }
    }

    public static Quantity? CountOf(Field field) =>
        field.Claims[0].Value is ScalarValue { Text: var text } && Quantity.TryParse(text, out var count) ? count : null;

    /// <summary>The least that the parts come to is not more than the most that the whole can be.</summary>
    public static void Check(IEnumerable<Total> all, IEnumerable<Part> parts, List<Fault> faults)
    {
        var totals = new Dictionary<(string, string, string), Total>();
        foreach (var total in all)
            totals[(total.Kind, total.Id, total.Field)] = total;
        var sums = new Dictionary<(string, string, string), long>();
        foreach (var part in parts.OrderBy(part => part.File, StringComparer.Ordinal).ThenBy(part => part.Node))
        {
            var whole = (part.WholeKind, part.WholeId, part.Field);
            if (!totals.TryGetValue(whole, out var total))
                continue;
            sums.TryGetValue(whole, out var before);
            var sum = before + Math.Min(part.Least, long.MaxValue - before);
            sums[whole] = sum;
            // The part that goes beyond the total is one fault; those after it are none.
            if (sum > total.Most && before <= total.Most)
            {
                faults.Add(new Fault(
                    Faults.TotalExceeded, part.File, part.Node, part.Field, $"the {KindWords.Of(part.WholeKind)} '{part.WholeId}'", sum.ToString(CultureInfo.InvariantCulture), total.Stated));
            }
        }
    }
}
