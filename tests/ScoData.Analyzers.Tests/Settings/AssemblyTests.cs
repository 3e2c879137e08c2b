using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Lookups;

namespace AnalyzerTests.Settings;

/// <summary>The assemblies ask for nothing that a host of their floor does not bring.</summary>
public sealed class AssemblyTests
{
    private static readonly Version Floor = new(4, 8, 0, 0);

    /// <summary>A compiler has no workspaces, and would not load the analyzers. The runtime comes with the package.</summary>
    [Fact]
    public void The_analyzers_use_the_compiler_alone() =>
        AssertUses(typeof(LookupAnalyzer), "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "ScoData.Runtime", "System.Collections.Immutable", "netstandard");

    [Fact]
    public void The_code_fixes_use_what_an_editor_has() =>
        AssertUses(
            typeof(PropertyCodeFix),
            "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Workspaces", "System.Collections.Immutable", "netstandard");

    private static void AssertUses(Type type, params string[] names)
    {
        using var file = new PEReader(File.OpenRead(type.Assembly.Location));
        var reader = file.GetMetadataReader();
        var used = reader.AssemblyReferences.Select(handle => reader.GetAssemblyReference(handle).GetAssemblyName()).ToArray();
        Assert.Empty(used.Select(name => name.Name).Except(names));
        Assert.All(used.Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), name => Assert.Equal(Floor, name.Version));
    }
}
