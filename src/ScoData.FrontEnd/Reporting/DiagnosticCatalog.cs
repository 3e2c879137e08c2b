using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Rules;

namespace ScoData.FrontEnd.Reporting;

/// <summary>All diagnostics of datasets.</summary>
internal static class DiagnosticCatalog
{
    /// <summary>The descriptors, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. DiagnosticDescriptors.All.Concat(RuleCatalog.All.Select(rule => rule.Descriptor)).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
}
