using ScoData.Generator.Collections;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Linking;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Checks;

/// <summary>References of a record to what must hold something at its time, as a participant holds a membership.</summary>
/// <param name="Holder">The kind of what is held.</param>
/// <param name="References">The references.</param>
/// <param name="Time">When the record was, in EDTF.</param>
/// <param name="Field">The field of the references.</param>
/// <param name="File">The file.</param>
internal sealed record Holding(string Holder, EquatableArray<ReferenceValue> References, string Time, string Field, string File)
{
    public static void Find(KindSchema kind, Record record, List<Holding> found)
    {
        foreach (var field in record.Fields)
        {
            if (kind.FindField(field.Name)!.Rules.Holding is { } holder && record.Find(kind.When!)?.Date is { } time)
                found.Add(new Holding(holder, field.References.ToEquatableArray(), time.ToString(), field.Name, record.Identity.File));
        }
    }

    /// <summary>Each reference is that of something held at a time that may be that of the record.</summary>
    public static void Check(IEnumerable<Holding> all, ILookup<(string Holder, string Target), EdtfInterval> held, DatasetIndex index, List<Fault> faults)
    {
        foreach (var holding in all)
        {
            var time = EdtfInterval.Parse(holding.Time);
            foreach (var reference in holding.References)
            {
                // What dangles is a fault already.
                if (index.IsKnown(reference.Kind, reference.Id) && held[(holding.Holder, reference.Says)].All(period => period.Overlaps(time) == Truth.No))
                {
                    faults.Add(new Fault(
                        Faults.NothingHeld, holding.File, reference.Node, holding.Field, KindWords.Of(reference.Kind), reference.Id, KindWords.Of(holding.Holder), holding.Time));
                }
            }
        }
    }
}

/// <summary>That something is held, from when to when.</summary>
/// <param name="Holder">The kind of what is held.</param>
/// <param name="Target">Who holds it.</param>
/// <param name="Time">When, in EDTF.</param>
internal sealed record Held(string Holder, string Target, string Time)
{
    public static void Find(IReadOnlyCollection<(string Holder, string Target)> wanted, KindSchema kind, Record record, List<Held> found)
    {
        foreach (var (holder, target) in wanted)
        {
            if (holder == kind.Name
                && kind.HolderOf(target) is { } field
                && record.Find(field.Name)?.References.FirstOrDefault() is { } reference
                && record.Find(kind.When!)?.Date is { } time)
            {
                found.Add(new Held(holder, reference.Says, time.ToString()));
            }
        }
    }

    /// <summary>The periods by what is held and who holds it.</summary>
    public static ILookup<(string Holder, string Target), EdtfInterval> ByTarget(IEnumerable<Held> all) =>
        all.ToLookup(held => (held.Holder, held.Target), held => EdtfInterval.Parse(held.Time));
}
