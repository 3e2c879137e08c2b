using ScoData.Generator.Diagnostics;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>What must hold between a record and those that it refers to, as the schema says. Preferred values count.</summary>
internal static class ReferenceRules
{
    public static void Check(DatasetIndex index, KindSchema kind, Record record, List<Fault> faults)
    {
        foreach (var field in record.Fields)
        {
            var rules = kind.FindField(field.Name)!.Rules;
            if (rules.Among.Count > 0)
                CheckAmong(index, rules, record, field, faults);
            if (rules.Within is { } occasion)
                CheckWithin(index, record, field, occasion, faults);
        }
    }

    /// <summary>References stand among those of other fields, where the record has any of these. One that dangles is a fault already.</summary>
    private static void CheckAmong(DatasetIndex index, FieldRules rules, Record record, Field named, List<Fault> faults)
    {
        var others = rules.Among.Select(name => record.Find(name)).OfType<Field>().ToArray();
        if (others.Length == 0)
            return;
        var among = rules.Among.Select(name => $"'{name}'").ToArray();
        var where = among.Length == 1 ? $"does not stand under {among[0]}" : $"stands under none of {string.Join(", ", among)}";
        var known = new HashSet<string>(others.SelectMany(other => other.References).Select(reference => reference.Says), StringComparer.Ordinal);
        foreach (var reference in named.References.Where(reference => !known.Contains(reference.Says) && index.IsKnown(reference.Kind, reference.Id)))
            faults.Add(new Fault(Faults.NotAmong, record.Identity.File, reference.Node, named.Name, reference.Id, where));
    }

    /// <summary>A date lies in the time of the record that it is said to belong to.</summary>
    private static void CheckWithin(DatasetIndex index, Record record, Field dated, string occasion, List<Fault> faults)
    {
        if (dated.Date is { } date
            && record.Find(occasion)?.References.FirstOrDefault() is { } reference
            && index.Find(reference.Kind, reference.Id)?.Time is { } text
            && EdtfInterval.TryParse(text, out var time)
            && time.Overlaps(date) == Truth.No)
        {
            faults.Add(new Fault(
                Faults.OutsideOccasion, record.Identity.File, dated.Node, dated.Name, date.ToString(), $"the {KindWords.Of(reference.Kind)} '{reference.Id}'", time.ToString()));
        }
    }
}
