using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Generator;

namespace GeneratorTests.Driver;

/// <summary>
/// A dataset in memory and the generator run on it. Each run is made twice on one driver, and the second must find
/// everything cached.
/// </summary>
internal sealed class Dataset
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>The facts of ScoData, whose records others can refer to.</summary>
    public static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(ScoData.ScoDataset).Assembly.Location);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ScoData.ScoRecord).Assembly.Location),
        Library,
    ];

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly List<MetadataReference> _others = [];
    private string _namespace = "Facts";

    public Dataset With(string name, string text)
    {
        _files[name] = text.ReplaceLineEndings("\n");
        return this;
    }

    /// <summary>Makes it another dataset, in a namespace of its own, that refers to some assembly.</summary>
    public Dataset Beside(MetadataReference other, string @namespace)
    {
        _others.Add(other);
        _namespace = @namespace;
        return this;
    }

    public IReadOnlyDictionary<string, string> Files => _files;

    public GeneratorDriver CreateDriver(IEnumerable<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ScoDataGenerator().AsSourceGenerator()],
        files,
        ParseOptions,
        new DataOptions(_namespace),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        _namespace,
        [],
        References.AddRange(_others),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            // The SDK suppresses the same two: the running framework is newer than the one the library is built for.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)],
            nullableContextOptions: NullableContextOptions.Enable));

    public IEnumerable<DataFile> DataFiles() => _files.Select(file => new DataFile(file.Key, file.Value));

    public Run Run(IEnumerable<DataFile>? files = null)
    {
        var compilation = CreateCompilation();
        var driver = CreateDriver(files ?? DataFiles()).RunGenerators(compilation);
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);

        var second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        foreach (var step in second.TrackedSteps.Where(step => step.Key != "Compilation").SelectMany(step => step.Value))
            Assert.All(step.Outputs, output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name} ran again"));

        return new Run(compilation, result);
    }
}
