using System.Reflection;

namespace GeneratorTests.Driver;

/// <summary>Files of the project that tests read.</summary>
internal static class Repository
{
    private static readonly string Tests = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectFolder").Value!;

    public static string File(string path) => Path.GetFullPath(Path.Combine(Tests, "..", "..", path));

    public static string Snapshots => Path.Combine(Tests, "Snapshots");
}
