using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.References;

namespace ScoData.Generator.References;

/// <summary>Finds the kinds of other datasets in what a project refers to. It needs no compilation, so editing code does not repeat this step.</summary>
internal static class ReferenceReader
{
    /// <summary>The kinds of a reference, with the records of those that the schema names; empty if it names none.</summary>
    public static IEnumerable<ForeignKind> Read(MetadataReference reference, EquatableArray<string> requested) => requested.Count == 0 ? [] : reference switch
    {
        PortableExecutableReference file => ModuleOf(file) is { } module ? MetadataKinds.Read(module.GetMetadataReader(), requested) : [],
        CompilationReference project => SymbolKinds.Read(project.Compilation.Assembly, requested),
        _ => [],
    };

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
