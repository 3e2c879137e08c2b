using System.Globalization;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>What must hold between records, as the schema says. Preferred values count.</summary>
internal static class DatasetRules
{
    public static void Check(DatasetSchema schema, Catalogue catalogue, List<Fault> faults)
    {
        foreach (var kind in schema.Kinds)
        {
            foreach (var field in kind.Fields)
            {
                if (field.Rules.Among.Count > 0)
                    CheckAmong(kind, field, catalogue, faults);
                if (field.Rules.Within is { } occasion)
                    CheckWithin(schema, kind, field, occasion, catalogue, faults);
                if (field.Rules.PartOf is { } whole)
                    CheckTotal(schema, kind, field, whole, catalogue, faults);
            }
        }
    }

    /// <summary>References stand among those of other fields, where a record has any of these. One that dangles is a fault already.</summary>
    private static void CheckAmong(KindSchema kind, FieldSchema field, Catalogue catalogue, List<Fault> faults)
    {
        var among = field.Rules.Among.Select(name => $"'{name}'").ToArray();
        var where = among.Length == 1 ? $"does not stand under {among[0]}" : $"stands under none of {string.Join(", ", among)}";
        foreach (var record in catalogue.Of(kind.Name).Select(entry => entry.Record))
        {
            var others = field.Rules.Among.Select(name => record.Find(name)).OfType<Field>().ToArray();
            if (others.Length == 0 || record.Find(field.Name) is not { } named)
                continue;
            var known = new HashSet<string>(others.SelectMany(other => other.References).Select(reference => reference.Says), StringComparer.Ordinal);
            foreach (var reference in named.References.Where(reference => !known.Contains(reference.Says) && catalogue.IsKnown(reference.Kind, reference.Id)))
            {
                faults.Add(new Fault(Faults.NotAmong, record.Identity.File, reference.Node, field.Name, reference.Id, where));
            }
        }
    }

    /// <summary>A date lies in the time of the record that it is said to belong to.</summary>
    private static void CheckWithin(DatasetSchema schema, KindSchema kind, FieldSchema field, string occasion, Catalogue catalogue, List<Fault> faults)
    {
        foreach (var record in catalogue.Of(kind.Name).Select(entry => entry.Record))
        {
            if (record.Find(field.Name) is not { Date: { } date } dated || record.Find(occasion)?.References.FirstOrDefault() is not { } reference)
                continue;
            var target = schema.FindKind(reference.Kind)!;
            if (target.When is { } when
                && catalogue.Find(reference.Kind, reference.Id)?.Record.Find(when)?.Date is { } time
                && time.Overlaps(date) == Truth.No)
            {
                faults.Add(new Fault(
                    Faults.OutsideOccasion, record.Identity.File, dated.Node, field.Name, date.ToString(), $"the {target.Words} '{reference.Id}'", time.ToString()));
            }
        }
    }

    /// <summary>The least that the parts come to is not more than the most that the whole can be.</summary>
    private static void CheckTotal(DatasetSchema schema, KindSchema kind, FieldSchema field, string whole, Catalogue catalogue, List<Fault> faults)
    {
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var record in catalogue.Of(kind.Name).Select(entry => entry.Record))
        {
            if (record.Find(field.Name) is not { } part
                || CountOf(part)?.Low is not { } least
                || record.Find(whole)?.References.FirstOrDefault() is not { } reference
                || catalogue.Find(reference.Kind, reference.Id)?.Record.Find(field.Name) is not { } total
                || CountOf(total) is not { High: { } most } stated)
            {
                continue;
            }

            sums.TryGetValue(reference.Says, out var before);
            var sum = before + Math.Min(least, long.MaxValue - before);
            sums[reference.Says] = sum;
            // The part that goes beyond the total is one fault; those after it are none.
            if (sum > most && before <= most)
            {
                var name = $"the {schema.FindKind(reference.Kind)!.Words} '{reference.Id}'";
                faults.Add(new Fault(
                    Faults.TotalExceeded, record.Identity.File, part.Node, field.Name, name, sum.ToString(CultureInfo.InvariantCulture), stated.ToDataString()));
            }
        }
    }

    private static Quantity? CountOf(Field field) =>
        field.Claims[0].Value is ScalarValue { Text: var text } && Quantity.TryParse(text, out var count) ? count : null;
}
