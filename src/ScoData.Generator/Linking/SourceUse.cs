using ScoData.Generator.Diagnostics;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>Every source gives a fact, or is referred to.</summary>
internal static class SourceUse
{
    public static void Check(DatasetSchema schema, Catalogue catalogue, List<Fault> faults)
    {
        if (schema.SourceKind is not { } sources)
            return;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in schema.Kinds.SelectMany(kind => catalogue.Of(kind.Name)).Select(entry => entry.Record))
        {
            used.UnionWith(record.Sources.Select(source => source.Id));
            foreach (var claim in record.Fields.SelectMany(field => field.Claims))
                used.UnionWith(claim.Sources.Select(source => source.Id));
            used.UnionWith(record.Fields.SelectMany(field => field.References).Where(reference => reference.Kind == sources).Select(reference => reference.Id));
        }

        foreach (var entry in catalogue.Of(sources).Where(entry => !used.Contains(entry.Record.Identity.Id)))
            faults.Add(new Fault(Faults.UnusedSource, entry.Record.Identity.File, entry.Record.Identity.Node, entry.Record.Identity.Id));
    }
}
