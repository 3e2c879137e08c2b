using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorTests.Driver;

/// <summary>What the generator made of a dataset.</summary>
internal sealed class Run(CSharpCompilation compilation, GeneratorRunResult result)
{
    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics;

    public IReadOnlyDictionary<string, string> Sources { get; } =
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Compiles what was generated, with documentation, nullable and every warning as an error, and loads it.</summary>
    /// <param name="warnings">The warnings about the data that are expected.</param>
    public Assembly Compile(params string[] warnings)
    {
        Assert.Equal(warnings, Diagnostics.Select(diagnostic => diagnostic.Id));
        using var stream = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.AddSyntaxTrees(result.GeneratedSources.Select(WithNullableWarnings)).Emit(stream, xmlDocumentationStream: documentation);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(10)));
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>A file that asks for nullable warnings, which generated files do not: in builds they would take long, and there are none.</summary>
    private static SyntaxTree WithNullableWarnings(GeneratedSourceResult source) => source.SyntaxTree.WithChangedText(
        SourceText.From(source.SourceText.ToString().Replace("#nullable enable annotations", "#nullable enable", StringComparison.Ordinal), Encoding.UTF8));
}
