using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Testing;

namespace GeneratorTests.Driver;

/// <summary>A dataset in a project of its own.</summary>
internal static class DatasetRuns
{
    public static IEnumerable<DataFile> DataFiles(this Dataset dataset) => dataset.Files.Select(file => new DataFile(file.Key, file.Value));

    public static GeneratorDriver CreateDriver(this Dataset dataset, IEnumerable<AdditionalText> files) => new Project(dataset).CreateDriver(files);

    public static CSharpCompilation CreateCompilation(this Dataset dataset) => new Project(dataset).CreateCompilation();

    public static Run Run(this Dataset dataset, IEnumerable<DataFile>? files = null) => new Project(dataset).Run(files);
}
