using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.Collections;
using ScoData.FrontEnd.References;

namespace ScoData.Generator.References;

/// <summary>Finds the kinds of other datasets in what a project refers to. No compilation is asked for, so that an edit of code asks nothing again.</summary>
internal static class ReferenceReader
{
    /// <summary>The kinds of a reference, those that are wanted with their records; nothing where none is wanted.</summary>
    public static IEnumerable<ForeignKind> Read(MetadataReference reference, EquatableArray<string> wanted) => wanted.Count == 0 ? [] : reference switch
    {
        PortableExecutableReference file => ModuleOf(file) is { } module ? MetadataKinds.Read(module.GetMetadataReader(), wanted) : [],
        CompilationReference project => SymbolKinds.Read(project.Compilation.Assembly, wanted),
        _ => [],
    };

    /// <summary>A file that is gone or is not an assembly is for the compiler to report.</summary>
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
