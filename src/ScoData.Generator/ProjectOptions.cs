using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Generator.Emit;
using ScoData.Generator.Schema;

namespace ScoData.Generator;

/// <summary>What the project that uses the generator says of it. The host gives an unset option as an empty text.</summary>
internal static class ProjectOptions
{
    /// <summary>Metadata of an AdditionalFiles item: the path of a data file below the data folder.</summary>
    public const string FileName = "build_metadata.AdditionalFiles.ScoRecord";

    /// <summary>Property: the namespace of the generated types.</summary>
    public const string Namespace = "build_property.ScoDataNamespace";

    /// <summary>Property: the version of the data.</summary>
    public const string DataVersion = "build_property.DataVersion";

    public static EmitOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation) => new(
        Text(provider.GlobalOptions, Namespace) ?? (Text(provider.GlobalOptions, "build_property.RootNamespace") is { } root ? CSharpName.Namespace(root) : null) ?? "ScoData",
        Text(provider.GlobalOptions, DataVersion) ?? "");

    /// <summary>The name of a data file below the data folder, or null for a file that is none of ours.</summary>
    public static (AdditionalText Text, string? Name) NameFile((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) =>
        (file.Text, Text(file.Options.GetOptions(file.Text), FileName)?.Replace('\\', '/'));

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
