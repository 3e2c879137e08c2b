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
}
