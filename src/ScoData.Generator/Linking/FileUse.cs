using ScoData.Generator.Collections;
using ScoData.Generator.Records;
using ScoData.Generator.Schema;

namespace ScoData.Generator.Linking;

/// <summary>What the checks of the dataset as a whole need to know of a file.</summary>
/// <param name="Sources">The own sources that it names.</param>
/// <param name="Parts">Counts that are parts of others.</param>
/// <param name="Totals">Counts that have parts.</param>
/// <param name="IsSound">Whether all of it could be read without a fault.</param>
internal sealed record FileUse(EquatableArray<string> Sources, EquatableArray<Part> Parts, EquatableArray<Total> Totals, bool IsSound)
{
    public static FileUse Of(SchemaResult result, RecordFile file)
    {
        var isSound = file.Records.Count == file.Identities.Count && !file.Faults.Any(fault => fault.IsError);
        if (result.Schema is not { } schema)
            return new FileUse(default, default, default, isSound);
        var parts = new List<Part>();
        var totals = new List<Total>();
        if (schema.PartFields() is { Count: > 0 } names)
        {
            foreach (var record in file.Records)
            {
                Part.Find(schema, record, parts);
                Total.Find(names, record, totals);
            }
        }

        return new FileUse(SourcesIn(schema, file), parts.ToEquatableArray(), totals.ToEquatableArray(), isSound);
    }

    private static EquatableArray<string> SourcesIn(DatasetSchema schema, RecordFile file)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in file.Records)
        {
            foreach (var reference in record.AllReferences)
            {
                if (schema.SourceKinds.Contains(reference.Kind))
                    sources.Add(reference.Says);
            }
        }

        return sources.OrderBy(source => source, StringComparer.Ordinal).ToEquatableArray();
    }
}
