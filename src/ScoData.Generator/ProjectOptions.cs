using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;
using ScoData.Generator.Emit;
using ScoData.Generator.Reporting;

namespace ScoData.Generator;

/// <summary>
/// The options of the project that uses the generator, from MSBuild properties and the metadata of its files.
/// The host gives an unset option as an empty text. The targets of the package report invalid values; they are read as unset.
/// </summary>
internal static class ProjectOptions
{
    /// <summary>Metadata of an AdditionalFiles item: the path of a data file below the data folder.</summary>
    public const string FileName = "build_metadata.AdditionalFiles.ScoRecord";

    /// <summary>Property: the namespace of the generated types; by default that of the project.</summary>
    public const string Namespace = "build_property.ScoDataNamespace";

    /// <summary>Property: <c>public</c> (the default) or <c>internal</c>, in any case.</summary>
    public const string Accessibility = "build_property.ScoDataAccessibility";

    /// <summary>Property: the class of the dataset as a whole; by default <c>Dataset</c>.</summary>
    public const string DatasetName = "build_property.ScoDataDatasetName";

    /// <summary>Property: the version of the data; by default that of the project.</summary>
    public const string DataVersion = "build_property.ScoDataVersion";

    /// <summary>Property: <c>false</c>, in any case, has tools that measure coverage count the generated code.</summary>
    public const string ExcludeFromCodeCoverage = "build_property.ScoDataExcludeFromCodeCoverage";

    /// <summary>Property: the public address of the page that explains the diagnostics, if there is one.</summary>
    public const string Help = "build_property.ScoDataHelp";

    /// <summary>The properties that the host must pass to the generator.</summary>
    public static readonly IReadOnlyCollection<string> Properties = [Namespace, Accessibility, DatasetName, DataVersion, ExcludeFromCodeCoverage, Help];

    private const string RootNamespace = "build_property.RootNamespace";

    public static EmitOptions Read((AnalyzerConfigOptionsProvider Options, string Assembly) project, CancellationToken cancellation)
    {
        var options = project.Options.GlobalOptions;
        return new(
            NamespaceOf(Text(options, Namespace) ?? Text(options, RootNamespace) ?? "Facts"),
            string.Equals(Text(options, Accessibility), "internal", StringComparison.OrdinalIgnoreCase) ? "internal" : "public",
            Text(options, DatasetName) is { } name && CSharpName.IsTypeName(name) ? name : ProjectNames.UsualDatasetName,
            Text(options, DataVersion) ?? "",
            project.Assembly,
            string.Equals(Text(options, ExcludeFromCodeCoverage), "false", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The address of the page that explains the diagnostics, or its name in the package.</summary>
    public static string ReadHelp(AnalyzerConfigOptionsProvider provider, CancellationToken cancellation) =>
        HelpLink.Page(provider, Help, "ScoData.Generator/docs/diagnostics.md");

    /// <summary>The name of a data file below the data folder, or null for other files.</summary>
    public static (AdditionalText Text, string? Name) NameFile((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) =>
        (file.Text, Text(file.Options.GetOptions(file.Text), FileName)?.Replace('\\', '/'));

    /// <summary>The namespace for the root namespace of a project: invalid characters become underscores.</summary>
    private static string NamespaceOf(string root) => string.Join(".", root.Split('.').Select(part =>
    {
        var name = new string(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray());
        return SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "_" + name;
    }));

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
