using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Records;

namespace ScoData.FrontEnd.Rules;

/// <summary>Runs the rules of a schema, and looks for sources that nothing cites.</summary>
internal static class DatasetChecks
{
    /// <summary>Resolves the references of the records of a file, and checks the rules that look at one record and at those that it refers to.</summary>
    public static LinkedFile LinkAndCheck(DatasetIndex index, RecordFile file)
    {
        var linked = FileLinker.Link(index, file);
        return linked with { Diagnostics = new([.. linked.Diagnostics, .. CheckFile(index, file)]) };
    }

    private static IReadOnlyList<DataDiagnostic> CheckFile(DatasetIndex index, RecordFile file)
    {
        if (index.Schema is not { } schema)
            return [];
        var diagnostics = new List<DataDiagnostic>();
        foreach (var record in file.Records)
        {
            var kind = schema.FindKind(record.Identity.Kind)!;
            foreach (var field in record.Fields)
            {
                foreach (var use in kind.Fields[field.Index].Rules)
                    RuleCatalog.Find(use.Key).Check(new RuleTarget(index, kind, record, field, use), diagnostics);
            }
        }

        return diagnostics;
    }

    /// <summary>The diagnostics of the dataset as a whole.</summary>
    /// <param name="index">The records.</param>
    /// <param name="files">What is known of the files.</param>
    /// <param name="areSound">Whether no reference dangles and no record breaks a rule.</param>
    public static IReadOnlyList<DataDiagnostic> CheckAll(DatasetIndex index, IReadOnlyList<FileFacts> files, bool areSound)
    {
        var facts = files.SelectMany(file => file.Facts).ToArray();
        var diagnostics = new List<DataDiagnostic>();
        foreach (var rule in RuleCatalog.All)
            rule.CheckAll(facts, index, diagnostics);
        // A source that seems unused may be used in a part that could not be read.
        if (areSound && diagnostics.Count == 0 && index.Diagnostics.All(diagnostic => !diagnostic.IsError) && files.All(file => file.IsSound))
            CheckSources(index, files, diagnostics);
        return diagnostics;
    }

    private static void CheckSources(DatasetIndex index, IReadOnlyList<FileFacts> files, List<DataDiagnostic> diagnostics)
    {
        if (index.Schema is not { } schema)
            return;
        var used = new HashSet<string>(files.SelectMany(file => file.Sources), StringComparer.Ordinal);
        var sources = schema.Kinds.Where(kind => schema.SourceKinds.Contains(kind.Name)).SelectMany(kind => index.Of(kind.Name)).Select(entry => entry.Identity);
        foreach (var source in sources.Where(source => !used.Contains($"{source.Kind}/{source.Id}")))
            diagnostics.Add(new DataDiagnostic(DiagnosticDescriptors.UnusedSource, source.File, source.Node, source.Id));
    }
}
