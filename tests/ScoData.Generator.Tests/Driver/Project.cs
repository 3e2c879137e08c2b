using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Generator;
using ScoData.Testing;

namespace GeneratorTests.Driver;

/// <summary>
/// A project with a dataset, and the generator run on it. Each run is made twice on one driver, and the second must find
/// everything cached.
/// </summary>
/// <param name="dataset">The dataset.</param>
/// <param name="namespace">The namespace of the project.</param>
/// <param name="others">Projects with datasets that it refers to, other than ScoData.</param>
internal sealed class Project(Dataset dataset, string @namespace = "Facts", params MetadataReference[] others)
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>A compilation to start from: those that are made of it share what they know of the references.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Facts",
        [],
        [.. AssemblyReferences.Framework, .. AssemblyReferences.Library],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            // Generated code suppresses its warnings in the projects of others. It has none.
            reportSuppressedDiagnostics: true,
            // The SDK suppresses the same two: the running framework is newer than the one the library is built for.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)],
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The name of the assembly, if it is not that of the namespace.</summary>
    public string? AssemblyName { get; init; }

    /// <summary>Further properties of the project.</summary>
    public IReadOnlyList<(string Name, string Value)> Properties { get; init; } = [];

    public GeneratorDriver CreateDriver(IEnumerable<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ScoDataGenerator().AsSourceGenerator()],
        files,
        ParseOptions,
        new DataOptions(@namespace, Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public CSharpCompilation CreateCompilation() => Empty.WithAssemblyName(AssemblyName ?? @namespace).AddReferences(others);

    public Run Run(IEnumerable<DataFile>? files = null)
    {
        var compilation = CreateCompilation();
        var driver = CreateDriver(files ?? dataset.DataFiles()).RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);

        var second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        foreach (var step in second.TrackedSteps.Where(step => step.Key != "Compilation").SelectMany(step => step.Value))
            Assert.All(step.Outputs, output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name} ran again"));

        return new Run(compilation, result);
    }
}
