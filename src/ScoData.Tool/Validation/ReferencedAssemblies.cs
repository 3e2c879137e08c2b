using System.CommandLine;

namespace ScoData.Tool.Validation;

/// <summary>The assemblies whose records a folder of facts may refer to: this library's, and those that the caller names.</summary>
internal static class ReferencedAssemblies
{
    /// <summary>The option by which a command takes them.</summary>
    public static Option<string[]> Option() => new("--reference")
    {
        Description = "An assembly with records that the facts refer to, besides ScoData itself. Can be repeated.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Their paths.</summary>
    /// <param name="files">The paths of further assemblies.</param>
    /// <exception cref="ToolException">There is no such file.</exception>
    public static IReadOnlyList<string> Paths(IEnumerable<string> files) =>
    [
        typeof(ScoDataset).Assembly.Location,
        .. files.Select(file => File.Exists(file) ? file : throw new ToolException($"There is no file '{file}'. Name the assembly of a dataset: '--reference bin/Atlas.dll'.")),
    ];
}
