using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Records;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>What the checks of the whole dataset need to know about a file.</summary>
/// <param name="Sources">The own sources that it names.</param>
/// <param name="Facts">What the rules need.</param>
/// <param name="IsSound">Whether all of it could be read without an error.</param>
internal sealed record FileFacts(EquatableArray<string> Sources, EquatableArray<RuleFact> Facts, bool IsSound)
{
    public static FileFacts Of(SchemaResult result, RecordFile file)
    {
        // A file that YAML cannot read has no records, known or not, and no errors of its own.
        var isSound = file.UnreadKind is null && file.Records.Count == file.Identities.Count && !file.Diagnostics.Any(diagnostic => diagnostic.IsError);
        if (result.Schema is not { } schema)
            return new FileFacts(default, default, isSound);
        var facts = new List<RuleFact>();
        foreach (var rule in RuleCatalog.All)
            rule.Collect(schema, file, facts);
        return new FileFacts(SourcesIn(schema, file), facts.ToEquatableArray(), isSound);
    }

    private static EquatableArray<string> SourcesIn(DatasetSchema schema, RecordFile file)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in file.Records)
        {
            foreach (var reference in record.AllReferences)
            {
                if (schema.SourceKinds.Contains(reference.Kind))
                    sources.Add(reference.Path);
            }
        }

        return sources.OrderBy(source => source, StringComparer.Ordinal).ToEquatableArray();
    }
}
