using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AnalyzerTests.Driver;

/// <summary>What the code of tests is compiled against.</summary>
internal static class References
{
    /// <summary>The framework that the tests run on.</summary>
    public static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The facts of ScoData, and what they run on.</summary>
    public static readonly ImmutableArray<MetadataReference> Library =
    [
        MetadataReference.CreateFromFile(typeof(ScoData.ScoRecord).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(ScoData.ScoDataset).Assembly.Location),
    ];
}
