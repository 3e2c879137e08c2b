using ScoData.Generator.Diagnostics;
using ScoData.Generator.Linking;

namespace ScoData.Generator.Checks;

/// <summary>What must hold of the dataset as a whole.</summary>
internal static class DatasetChecks
{
    /// <param name="index">The records.</param>
    /// <param name="files">What is used in which file.</param>
    /// <param name="areSound">Whether no reference dangles and no rule is broken.</param>
    public static IReadOnlyList<Fault> Run(DatasetIndex index, IReadOnlyList<FileUse> files, bool areSound)
    {
        var faults = new List<Fault>();
        Total.Check(files.SelectMany(file => file.Totals), files.SelectMany(file => file.Parts), faults);
        Numbered.Check(files.SelectMany(file => file.Numbers), faults);
        Period.Check(files.SelectMany(file => file.Periods), faults);
        Holding.Check(files.SelectMany(file => file.Holdings), Held.ByTarget(files.SelectMany(file => file.Held)), index, faults);
        // Where something could not be read, what seems unused may be used there.
        if (areSound && faults.Count == 0 && index.Faults.All(fault => !fault.IsError) && files.All(file => file.IsSound))
            CheckSources(index, files, faults);
        return faults;
    }

    /// <summary>Every source gives a fact, or is referred to.</summary>
    private static void CheckSources(DatasetIndex index, IReadOnlyList<FileUse> files, List<Fault> faults)
    {
        if (index.Schema is not { } schema)
            return;
        var used = new HashSet<string>(files.SelectMany(file => file.Sources), StringComparer.Ordinal);
        var sources = schema.Kinds.Where(kind => schema.SourceKinds.Contains(kind.Name)).SelectMany(kind => index.Of(kind.Name)).Select(entry => entry.Identity);
        foreach (var source in sources.Where(source => !used.Contains($"{source.Kind}/{source.Id}")))
            faults.Add(new Fault(Faults.UnusedSource, source.File, source.Node, source.Id));
    }
}
