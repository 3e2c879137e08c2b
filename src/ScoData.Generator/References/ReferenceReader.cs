using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.References;

namespace ScoData.Generator.References;

/// <summary>Finds the kinds of other datasets in what a project refers to. It needs no compilation, so editing code does not repeat this step.</summary>
internal static class ReferenceReader
{
    /// <summary>The kinds of a reference, with the records of those that the schema names; empty if it names none.</summary>
    public static IEnumerable<ForeignKind> Read(MetadataReference reference, EquatableArray<string> requested)
    {
        if (requested.Count == 0)
            return [];
        var kinds = reference switch
        {
            PortableExecutableReference file => ModuleOf(file) is { } module ? MetadataKinds.Read(module.GetMetadataReader(), requested) : [],
            CompilationReference project => SymbolKinds.Read(project.Compilation.Assembly, requested),
            _ => [],
        };
        return AliasOf(reference) is { } alias ? kinds.Select(kind => kind with { Alias = alias }) : kinds;
    }

    /// <summary>The alias without which C# cannot name what is in the assembly, if there is one.</summary>
    private static string? AliasOf(MetadataReference reference) => reference.Properties.Aliases is { IsDefaultOrEmpty: false } aliases && !aliases.Contains("global") ? aliases[0] : null;

    /// <summary>The compiler reports files that are missing or are not assemblies.</summary>
    private static ModuleMetadata? ModuleOf(PortableExecutableReference file)
    {
        try
        {
            return (file.GetMetadata() as AssemblyMetadata)?.GetModules()[0];
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
