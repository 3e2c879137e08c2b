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

    /// <summary>The same in a project with code of its own.</summary>
    public Run Beside(string code) => new(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)result.GeneratedSources[0].SyntaxTree.Options)), result);

    /// <summary>Compiles what was generated, with documentation, nullable and every warning as an error, and loads it.</summary>
    /// <param name="warnings">The warnings about the data that are expected.</param>
    public Assembly Compile(params string[] warnings)
    {
        using var stream = Emit(warnings);
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>Compiles what was generated as <see cref="Compile"/> does, for projects that refer to it.</summary>
    public MetadataReference ToReference()
    {
        using var stream = Emit();
        return MetadataReference.CreateFromStream(stream);
    }

    private MemoryStream Emit(params string[] warnings)
    {
        Assert.Equal(warnings, Diagnostics.Select(diagnostic => diagnostic.Id));
        var stream = new MemoryStream();
        using var documentation = new MemoryStream();
        var emitted = compilation.AddSyntaxTrees(result.GeneratedSources.Select(WithWarnings)).Emit(stream, xmlDocumentationStream: documentation);
        var found = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        Assert.True(emitted.Success && !found.Any(), string.Join("\n", found.Take(10)));
        stream.Position = 0;
        return stream;
    }

    /// <summary>A file that asks for all warnings. Generated files ask for none: in builds nullable analysis would take long, and there are none to find.</summary>
    private static SyntaxTree WithWarnings(GeneratedSourceResult source) => source.SyntaxTree.WithChangedText(
        SourceText.From(
            source.SourceText.ToString()
                .Replace("#nullable enable annotations\n", "#nullable enable\n", StringComparison.Ordinal)
                .Replace("#pragma warning disable\n", "\n", StringComparison.Ordinal),
            Encoding.UTF8));
}
