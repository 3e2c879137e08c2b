using System.Reflection;

namespace HostTests;

/// <summary>What the project file tells the tests.</summary>
internal static class Settings
{
    /// <summary>The generator, and what lies beside it.</summary>
    public static string[] Analyzers => Value("Analyzers").Split(';');

    public static string[] RoslynVersions => Value("RoslynVersions").Split(';');

    public static string[] YamlDotNetVersions => Value("YamlDotNetVersions").Split(';');

    /// <summary>The YAML reader of some version, as it would lie beside a generator.</summary>
    public static string YamlDotNet(string version) => Path.Combine(Lib("YamlDotNet", version), "netstandard2.0", "YamlDotNet.dll");

    /// <summary>A library of the compiler of some version, as it runs on .NET.</summary>
    public static string Roslyn(string package, string version, string name) => Directory
        .EnumerateDirectories(Lib(package, version))
        .Where(folder => Version.TryParse(Path.GetFileName(folder)[3..], out _))
        .OrderByDescending(folder => Version.Parse(Path.GetFileName(folder)[3..]))
        .Select(folder => Path.Combine(folder, name + ".dll"))
        .First();

    private static string Lib(string package, string version) => Path.Combine(Value("Packages"), package.ToLowerInvariant(), version, "lib");

    private static string Value(string key) => typeof(Settings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
