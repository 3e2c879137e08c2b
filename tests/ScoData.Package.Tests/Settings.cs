using System.Reflection;

namespace ScoData.Package.Tests;

/// <summary>What the build says of itself.</summary>
internal static class Settings
{
    public static string Repository => Of("RepositoryFolder");

    public static string PackageVersion => Of("PackageVersion");

    public static string Of(string key) => typeof(Settings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
