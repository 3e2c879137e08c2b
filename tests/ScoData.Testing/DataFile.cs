using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ScoData.Testing;

/// <summary>A data file in memory.</summary>
public sealed class DataFile(string name, string text, string folder = "facts/") : AdditionalText
{
    public string Name { get; } = name;

    public override string Path => folder + Name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
