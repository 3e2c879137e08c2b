using System.Reflection;

namespace Benchmarks;

/// <summary>Where things are, and where what is generated goes.</summary>
internal static class Folders
{
    public static string Repository { get; } = typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryFolder").Value!;

    /// <summary>Everything generated; git does not see it.</summary>
    public static string Artifacts => Path.Combine(Repository, "artifacts", "benchmarks");

    /// <summary>The sources that the measured programs share.</summary>
    public static string Programs => Path.Combine(Repository, "tests", "ScoData.Benchmarks", "Programs");

    /// <summary>Writes a file where its text changed, so that unchanged projects are not built again.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        text = text.ReplaceLineEndings("\n");
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text);
    }
}
