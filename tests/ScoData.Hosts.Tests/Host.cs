using System.Reflection;
using System.Runtime.Loader;

namespace HostTests;

/// <summary>What a host made of a dataset.</summary>
/// <param name="Sources">The text of each generated file.</param>
/// <param name="Diagnostics">What the generator reported.</param>
internal sealed record Outcome(SortedDictionary<string, string> Sources, string[] Diagnostics);

/// <summary>
/// A compiler of some version, in a load context of its own. This assembly and what it shares with other tests are loaded
/// there once more, so that what they were compiled against becomes what the host has.
/// </summary>
internal sealed class Host : AssemblyLoadContext
{
    private readonly string _version;
    private readonly Func<IReadOnlyDictionary<string, string>, string[], bool, (SortedDictionary<string, string>, string[])> _run;

    public Host(string version) : base("Roslyn " + version)
    {
        _version = version;
        _run = LoadFromAssemblyPath(typeof(Host).Assembly.Location)
            // By its name: here, outside the host, there is no compiler to load the type with.
            .GetType(typeof(Host).Namespace + "." + nameof(HostedRun), throwOnError: true)!
            .GetMethod(nameof(HostedRun.Run))!
            .CreateDelegate<Func<IReadOnlyDictionary<string, string>, string[], bool, (SortedDictionary<string, string>, string[])>>();
    }

    /// <summary>Runs the generator with the YAML reader that it was built with, or with that of another version.</summary>
    public Outcome Run(IReadOnlyDictionary<string, string> files, string? yamlDotNet = null, bool compile = true)
    {
        var analyzers = Settings.Analyzers
            .Where(path => yamlDotNet is null || Path.GetFileName(path) != "YamlDotNet.dll")
            .Concat(yamlDotNet is null ? [] : [Settings.YamlDotNet(yamlDotNet)])
            .ToArray();
        var (sources, diagnostics) = _run(files, analyzers, compile);
        Assert.Equal(_version + ".0", Assemblies.Single(assembly => assembly.GetName().Name == "Microsoft.CodeAnalysis").GetName().Version!.ToString());
        return new Outcome(sources, diagnostics);
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
    {
        "Microsoft.CodeAnalysis" => LoadFromAssemblyPath(Settings.Roslyn("Microsoft.CodeAnalysis.Common", _version, assemblyName.Name)),
        "Microsoft.CodeAnalysis.CSharp" => LoadFromAssemblyPath(Settings.Roslyn("Microsoft.CodeAnalysis.CSharp", _version, assemblyName.Name)),
        "ScoData.Testing" => LoadFromAssemblyPath(typeof(ScoData.Testing.Dataset).Assembly.Location),
        _ => null,
    };
}
