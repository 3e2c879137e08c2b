using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Rules;

namespace ScoData.FrontEnd.Reporting;

/// <summary>Everything that can be reported of a dataset.</summary>
internal static class DiagnosticCatalog
{
    /// <summary>The descriptors, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. DiagnosticDescriptors.All.Concat(RuleCatalog.All.Select(rule => rule.Descriptor)).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
}
