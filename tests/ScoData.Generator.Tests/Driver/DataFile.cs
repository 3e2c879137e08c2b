using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorTests.Driver;

/// <summary>A data file in memory.</summary>
internal sealed class DataFile(string name, string text) : AdditionalText
{
    public string Name { get; } = name;

    public override string Path => "facts/" + Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
