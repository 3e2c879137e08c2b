using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Yaml;
using ScoData.Tables;

namespace ScoData.FrontEnd.Reporting;

/// <summary>Gives diagnostics their positions. Only this step knows the positions of nodes.</summary>
internal static class DiagnosticLocator
{
    /// <summary>Each suggestion searches all ids of a kind.</summary>
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
            .Select(located => located.Diagnostic.NearTo is { } kind && hints++ < MostHints ? WithHint(located, kind, index) : located)
            .Select(WithVisibleTexts);
    }

    private static bool IsMissingSchema(LocatedDiagnostic located) => located.Diagnostic.Descriptor == DiagnosticDescriptors.MissingSchema;

    private static LocatedDiagnostic WithVisibleTexts(LocatedDiagnostic located) =>
        located with { Diagnostic = located.Diagnostic with { Arguments = located.Diagnostic.Arguments.Select(TextForm.Visible).ToEquatableArray() } };

    private static LocatedDiagnostic WithHint(LocatedDiagnostic located, string kind, DatasetIndex index)
    {
        var (what, id, advice) = (located.Diagnostic.Arguments[0], located.Diagnostic.Arguments[1], located.Diagnostic.Arguments[2]);
        var hint = index.FindByLabel(kind, id) is { } named ? $"; did you mean '{named}'?" : NearMatch.Hint(id, index.Ids(kind), advice);
        return located with { Diagnostic = located.Diagnostic with { Arguments = new([what, id, hint]) } };
    }
}
