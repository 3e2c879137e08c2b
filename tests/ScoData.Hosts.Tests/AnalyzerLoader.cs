using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace HostTests;

/// <summary>
/// Loads a generator as the compiler does: a context of its own, where the host's libraries come first and what lies
/// beside the generator is found by its simple name, whatever its version.
/// </summary>
internal sealed class AnalyzerLoader(IEnumerable<string> paths) : AssemblyLoadContext("Analyzers"), IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _paths = paths.ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    public void AddDependencyLocation(string fullPath)
    {
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var host = GetLoadContext(typeof(AnalyzerLoader).Assembly)!;
        if (assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            return host.LoadFromAssemblyName(assemblyName);
        return _paths.TryGetValue(assemblyName.Name, out var path) ? LoadFromAssemblyPath(path) : null;
    }
}
