using System.Globalization;
using ScoData.Generator.Diagnostics;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>What must hold of the dataset as a whole.</summary>
internal static class DatasetChecks
{
    /// <param name="index">The records.</param>
    /// <param name="files">What is used in which file.</param>
    /// <param name="areSound">Whether no reference dangles and no rule is broken.</param>
    public static IReadOnlyList<Fault> Run(DatasetIndex index, IReadOnlyList<FileUse> files, bool areSound)
    {
        var faults = new List<Fault>();
        CheckTotals(files, faults);
        // Where something could not be read, what seems unused may be used there.
        if (areSound && faults.Count == 0 && index.Faults.All(fault => !fault.IsError) && files.All(file => file.IsSound))
            CheckSources(index, files, faults);
        return faults;
    }

    /// <summary>The least that the parts come to is not more than the most that the whole can be.</summary>
    private static void CheckTotals(IReadOnlyList<FileUse> files, List<Fault> faults)
    {
        var totals = new Dictionary<(string, string, string), Total>();
        foreach (var total in files.SelectMany(file => file.Totals))
            totals[(total.Kind, total.Id, total.Field)] = total;
        var sums = new Dictionary<(string, string, string), long>();
        foreach (var part in files.SelectMany(file => file.Parts).OrderBy(part => part.File, StringComparer.Ordinal).ThenBy(part => part.Node))
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
