using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ScoData.FrontEnd.References;

/// <summary>The kinds of datasets in compiled assemblies.</summary>
internal static class AssemblyFiles
{
    /// <summary>The kinds of an assembly, with the records of those that the schema names; empty if the file is not an assembly.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="requested">The kinds that the schema names; without any, nothing is read.</param>
    public static IReadOnlyList<ForeignKind> Read(string path, IReadOnlyCollection<string> requested)
    {
        if (requested.Count == 0)
            return [];
        using var file = new PEReader(File.OpenRead(path));
        try
        {
            return file.HasMetadata ? MetadataKinds.Read(file.GetMetadataReader(), requested) : [];
        }
        catch (BadImageFormatException)
        {
            return [];
        }
    }
}
