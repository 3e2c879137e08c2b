using ScoData.Generator.Diagnostics;
using ScoData.Generator.Schema;
using ScoData.Generator.Yaml;

namespace ScoData.Generator.Records;

/// <summary>What must hold between the fields of one record, as the schema says. Preferred values count.</summary>
internal static class RecordRules
{
    public static void Check(KindSchema kind, Record record, YamlMapping mapping, List<Fault> faults)
    {
        foreach (var field in record.Fields)
        {
            var rules = kind.FindField(field.Name)!.Rules;
            if (rules.Requires is { } companion && mapping.Find(companion) is null)
                faults.Add(new Fault(Faults.MissingCompanion, record.Identity.File, field.Node, field.Name, companion));
            if (rules.NotAfter is { } later)
                CheckSequence(record, field, later, faults);
            if (rules.Among.Count > 0)
                CheckAmong(record, field, rules, faults);
        }
    }

    private static void CheckSequence(Record record, Field field, string later, List<Fault> faults)
    {
        if (field.Date is { } first && record.Find(later)?.Date is { } second && first.IsAfter(second) == Truth.Yes)
        {
            faults.Add(new Fault(
                Faults.WrongSequence, record.Identity.File, field.Node, field.Name, first.ToString(), later, second.ToString()));
        }
    }

    private static void CheckAmong(Record record, Field field, FieldRules rules, List<Fault> faults)
    {
        var others = rules.Among.Select(name => record.Find(name)).OfType<Field>().ToArray();
        if (others.Length == 0)
            return; // Nothing is known of them.
        var known = new HashSet<string>(others.SelectMany(other => other.References).Select(reference => reference.Says), StringComparer.Ordinal);
        foreach (var reference in field.References.Where(reference => !known.Contains(reference.Says)))
        {
            faults.Add(new Fault(
                Faults.NotAmong, record.Identity.File, reference.Node, field.Name, reference.Id, string.Join(", ", rules.Among.Select(name => $"'{name}'"))));
        }
    }
}
