using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ScoData.Testing;

/// <summary>What code that tests compile can use, out of what the tests run on.</summary>
public static class AssemblyReferences
{
    private static readonly string[] Running = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <summary>The framework.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. Running
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The facts of ScoData, whose records others can refer to.</summary>
    public static MetadataReference Facts { get; } = Named("ScoData.dll");

    /// <summary>The facts of ScoData, and what they run on.</summary>
    public static ImmutableArray<MetadataReference> Library { get; } = [Named("ScoData.Runtime.dll"), Facts];

    /// <summary>Another assembly that the tests have.</summary>
    public static PortableExecutableReference Named(string file) => MetadataReference.CreateFromFile(Running.Single(path => Path.GetFileName(path) == file));
}
