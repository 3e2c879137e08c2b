using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.Generator.Emit;
using ScoData.Generator.Reporting;

namespace ScoData.Generator;

/// <summary>
/// What the project that uses the generator says of it, in MSBuild properties and in the metadata of its files.
/// The host gives an unset option as an empty text. A value that cannot be is an error of the build, by the targets of the package, and read as unset.
/// </summary>
internal static class ProjectOptions
{
    /// <summary>Metadata of an AdditionalFiles item: the path of a data file below the data folder.</summary>
    public const string FileName = "build_metadata.AdditionalFiles.ScoRecord";

    /// <summary>Property: the namespace of the generated types; without it, that of the project.</summary>
    public const string Namespace = "build_property.ScoDataNamespace";

    /// <summary>Property: <c>public</c> (the default) or <c>internal</c>, in any case.</summary>
    public const string Accessibility = "build_property.ScoDataAccessibility";

    /// <summary>Property: the class of the dataset as a whole; without it, <c>Dataset</c>.</summary>
    public const string DatasetName = "build_property.ScoDataDatasetName";

    /// <summary>Property: the version of the data; without it, that of the project.</summary>
    public const string DataVersion = "build_property.ScoDataVersion";

    /// <summary>Property: the file that explains the diagnostics; it comes with the package.</summary>
    public const string Help = "build_property.ScoDataHelp";

    /// <summary>The properties that the host must hand to the generator.</summary>
    public static readonly IReadOnlyCollection<string> Properties = [Namespace, Accessibility, DatasetName, DataVersion, Help];

    private const string RootNamespace = "build_property.RootNamespace";

    public static EmitOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GlobalOptions;
        return new(
            NamespaceOf(Text(options, Namespace) ?? Text(options, RootNamespace) ?? "Facts"),
            string.Equals(Text(options, Accessibility), "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            Text(options, DatasetName) is { } name && CSharpName.IsTypeName(name) ? name : "Dataset",
            Text(options, DataVersion) ?? "");
    }

    /// <summary>The address of the file that explains the diagnostics, or nothing where it is not known.</summary>
    public static string ReadHelp(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation) =>
        HelpLink.Page(provider, Help);

    /// <summary>The name of a data file below the data folder, or null for a file that is none of ours.</summary>
    public static (AdditionalText Text, string? Name) NameFile((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) =>
        (file.Text, Text(file.Options.GetOptions(file.Text), FileName)?.Replace('\\', '/'));

    /// <summary>The namespace that the root namespace of a project stands for: what no name can have becomes an underscore.</summary>
    private static string NamespaceOf(string root) => string.Join(".", root.Split('.').Select(part =>
    {
        var name = new string(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray());
        return SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "_" + name;
    }));

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
