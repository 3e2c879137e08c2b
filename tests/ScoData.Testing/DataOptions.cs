using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScoData.Testing;

/// <summary>What MSBuild tells the generator: the name of each data file, and the properties of the project.</summary>
/// <param name="namespace">The namespace of the project.</param>
/// <param name="others">Further properties, with their values.</param>
public sealed class DataOptions(string @namespace = "Facts", params IEnumerable<(string Name, string Value)> others) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(others
        .Concat([(Name: "ScoDataNamespace", Value: @namespace), (Name: "ScoDataVersion", Value: "2026.11.1")])
        .ToDictionary(property => "build_property." + property.Name, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile is DataFile file
        ? new Dictionary<string, string> { ["build_metadata.AdditionalFiles.ScoRecord"] = file.Name }
        : []);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
#pragma warning disable CS8765 // The attribute that the base has is internal in the generator too, and so has two meanings here.
        public override bool TryGetValue(string key, out string? value) => values.TryGetValue(key, out value);
#pragma warning restore CS8765
    }
}
