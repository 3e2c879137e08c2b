using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Reporting;

/// <summary>Gives diagnostics their positions. Only this step knows the positions of nodes.</summary>
internal static class DiagnosticLocator
{
    /// <summary>Each suggestion searches all ids of a kind, or all words of a vocabulary.</summary>
    private const int MostHints = 100;

    /// <summary>The diagnostics by file, then from top to bottom. A missing schema is reported once, at the first file.</summary>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="index">The records.</param>
    /// <param name="files">The positions of the nodes of each file.</param>
    public static IEnumerable<LocatedDiagnostic> Locate(IEnumerable<DataDiagnostic> diagnostics, DatasetIndex index, IEnumerable<FilePositions> files)
    {
        var byPath = files.GroupBy(file => file.Path, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var sorted = diagnostics
            .Select(diagnostic => byPath.TryGetValue(diagnostic.File, out var file)
                ? new LocatedDiagnostic(diagnostic, file, file.PlaceOf(diagnostic.Node))
                : new LocatedDiagnostic(diagnostic, null, default))
            .OrderBy(located => located.Diagnostic.File, StringComparer.Ordinal)
            .ThenBy(located => located.Place.Span.Start)
            .ThenBy(located => located.Diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .ToArray();
        var first = sorted.FirstOrDefault(IsMissingSchema);
        var hints = 0;
        return sorted
            .Where(located => !IsMissingSchema(located) || ReferenceEquals(located, first))
            .Select(located => HasHint(located.Diagnostic) && hints++ < MostHints ? located with { Diagnostic = WithHint(located.Diagnostic, index) } : located)
            .Select(WithVisibleTexts);
    }

    private static bool IsMissingSchema(LocatedDiagnostic located) => located.Diagnostic.Descriptor == DiagnosticDescriptors.MissingSchema;

    private static LocatedDiagnostic WithVisibleTexts(LocatedDiagnostic located) =>
        located with { Diagnostic = located.Diagnostic with { Arguments = located.Diagnostic.Arguments.Select(TextForm.Visible).ToEquatableArray() } };

    private static bool HasHint(DataDiagnostic diagnostic) => (diagnostic.NearTo ?? (object?)diagnostic.NearWords) is not null;

    /// <summary>A near id may be that of another record, and the one that is meant be missing.</summary>
    private static string Otherwise(DatasetIndex index, string kind, string id) =>
        CSharpName.IsId(id) && index.Schema?.FindKind(kind) is { } own ? $" Otherwise {index.PlaceFor(own, id)}" : "";

    private static DataDiagnostic WithHint(DataDiagnostic diagnostic, DatasetIndex index)
    {
        var (first, second, advice) = (diagnostic.Arguments[0], diagnostic.Arguments[1], diagnostic.Arguments[2]);
        if (diagnostic.NearTo is { } kind)
            advice = index.FindByLabel(kind, second) is { } named ? $"; did you mean '{named}'?"
                : NearMatch.Hint(second, index.Ids(kind), "") is { Length: > 0 } hint ? hint + Otherwise(index, kind, second)
                : advice;
        else if (NearMatch.Find(first, diagnostic.NearWords!) is { } word)
            advice = $"did you mean '{word}'{NearMatch.Without(first, word)}? {char.ToUpperInvariant(advice[0])}{advice.Substring(1)}";
        return diagnostic with { Arguments = new([first, second, advice]) };
    }
}
