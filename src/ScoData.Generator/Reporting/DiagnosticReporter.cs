using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScoData.FrontEnd.Reporting;
using ScoData.FrontEnd.Yaml;

namespace ScoData.Generator.Reporting;

/// <summary>Converts diagnostics of the data to those of the compiler.</summary>
internal static class DiagnosticReporter
{
    private const string Category = "ScoData";

    /// <summary>The diagnostic with its place and its help link.</summary>
    /// <param name="located">The diagnostic of the data.</param>
    /// <param name="help">The address or the name of the page that explains the diagnostics.</param>
    /// <param name="hasSchema">
    /// Whether there is a valid schema. Without one nothing is generated, and the compiler would add an error for each name that
    /// code takes from the facts. It stops before that at an error of which a project cannot set the severity.
    /// </param>
    public static Diagnostic ToDiagnostic(LocatedDiagnostic located, string help, bool hasSchema) => Diagnostic.Create(
        HelpLink.Add(ToDescriptor(located.Diagnostic.Descriptor, isFatal: located.IsError && !hasSchema), help),
        LocationOf(located),
        [.. located.Diagnostic.Arguments]);

    private static DiagnosticDescriptor ToDescriptor(FrontEnd.Diagnostics.DiagnosticDescriptor descriptor, bool isFatal) => new(
        descriptor.Id,
        descriptor.Title,
        descriptor.MessageFormat,
        Category,
        descriptor.Severity == FrontEnd.Diagnostics.Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: isFatal ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static Location LocationOf(LocatedDiagnostic located)
    {
        if (located.File is not { } file)
            return Location.None;
        var (span, line, column) = located.Place;
        return Location.Create(
            TextForm.Inert(file.Path),
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(line, column), new LinePosition(line, column + span.Length)));
    }
}
