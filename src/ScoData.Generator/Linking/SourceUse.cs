using ScoData.Generator.Diagnostics;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>Every source gives a fact, or is referred to.</summary>
internal static class SourceUse
{
    public static void Check(DatasetSchema schema, Catalogue catalogue, List<Fault> faults)
    {
        if (schema.SourceKinds.Count == 0)
            return;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in schema.Kinds.SelectMany(kind => catalogue.Of(kind.Name)).Select(entry => entry.Record))
            used.UnionWith(record.AllReferences.Select(reference => reference.Says));

        var sources = schema.Kinds.Where(kind => schema.SourceKinds.Contains(kind.Name)).SelectMany(kind => catalogue.Of(kind.Name));
        foreach (var entry in sources.Where(entry => !used.Contains($"{entry.Record.Identity.Kind}/{entry.Record.Identity.Id}")))
            faults.Add(new Fault(Faults.UnusedSource, entry.Record.Identity.File, entry.Record.Identity.Node, entry.Record.Identity.Id));
    }
}
