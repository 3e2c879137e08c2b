using System.Reflection;

namespace ScoData.Testing;

/// <summary>The folder of the repository, and files in it that tests read.</summary>
public static class Repository
{
    public static string Folder { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryFolder").Value!;

    /// <summary>A file or folder, by its path in the repository.</summary>
    public static string File(string path) => Path.GetFullPath(Path.Combine(Folder, path));
}
