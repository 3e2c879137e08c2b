using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorTests.Driver;

/// <summary>A data file in memory.</summary>
internal sealed class DataFile(string name, string text, string folder = "facts/") : AdditionalText
{
    public string Name { get; } = name;

    public override string Path => folder + Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
