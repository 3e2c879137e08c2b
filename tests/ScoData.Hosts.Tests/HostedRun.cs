using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Testing;

namespace HostTests;

/// <summary>One run of the generator. Runs in the load context of a host.</summary>
internal static class HostedRun
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static (SortedDictionary<string, string> Sources, string[] Diagnostics) Run(IReadOnlyDictionary<string, string> files, string[] analyzers, bool compile)
    {
        var loader = new AnalyzerLoader(analyzers);
        var reference = new AnalyzerFileReference(analyzers.Single(path => Path.GetFileName(path) == "ScoData.Generator.dll"), loader);
        var failures = new List<string>();
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add(failure.Message);
        var generators = reference.GetGenerators(LanguageNames.CSharp);
        Assert.Empty(failures);
        Assert.Single(generators);

        var compilation = CSharpCompilation.Create("Facts", [], [.. AssemblyReferences.Framework, .. AssemblyReferences.Library], new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            // The SDK suppresses the same two: the running framework is newer than the one the library is built for.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)],
            nullableContextOptions: NullableContextOptions.Enable));
        var result = CSharpGeneratorDriver
            .Create(generators, files.Select(file => new DataFile(file.Key, file.Value)), ParseOptions, new DataOptions())
            .RunGenerators(compilation)
            .GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Equal(analyzers.Order(StringComparer.Ordinal), loader.Assemblies.Select(assembly => assembly.Location).Order(StringComparer.Ordinal));

        if (compile)
            Compile(compilation.AddSyntaxTrees(result.GeneratedSources.Select(source => source.SyntaxTree)));
        return (
            new(result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal),
            [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }

    private static void Compile(CSharpCompilation compilation)
    {
        var emitted = compilation.Emit(Stream.Null, xmlDocumentationStream: Stream.Null);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(10)));
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
