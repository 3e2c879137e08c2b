using Microsoft.CodeAnalysis;
using ScoData.Testing;

namespace GeneratorSpeed.Growth;

/// <summary>A dataset of which one thing is large.</summary>
/// <param name="Files">Its files.</param>
/// <param name="References">The assemblies that it refers to besides the library.</param>
internal sealed record LargeSet(IReadOnlyList<DataFile> Files, IReadOnlyList<MetadataReference> References)
{
    /// <summary>A dataset of a schema and of files, each with its name.</summary>
    public static LargeSet Of(string schema, params IEnumerable<(string Name, string Text)> files) =>
        new([new("schema.yaml", schema), .. files.Select(file => new DataFile(file.Name, file.Text))], []);
}
