using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using ScoData.FrontEnd;

namespace ScoData.Tool.Validation;

/// <summary>A file of facts.</summary>
/// <param name="Folder">The folder that was named.</param>
/// <param name="Name">The path below it, with forward slashes.</param>
internal readonly record struct DataFile(string Folder, string Name)
{
    /// <summary>The path to report.</summary>
    public string Path => System.IO.Path.Combine(Folder, Name.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>The file with its text.</summary>
    public DatasetFile Read() => new(Name, Path, File.ReadAllText(Path));
}

/// <summary>
/// Which files below a folder are facts: those that a build takes, by the patterns of
/// <c>ScoData.Generator.targets</c>. A test compares the two.
/// </summary>
internal static class DataFiles
{
    /// <summary>Every YAML file.</summary>
    public static readonly IReadOnlyList<string> Included = ["**/*.yaml", "**/*.yml"];

    /// <summary>What begins with a dot belongs to other tools.</summary>
    public static readonly IReadOnlyList<string> Excluded = ["**/.*", "**/.*/**"];

    /// <summary>What builds write into the folder of a project.</summary>
    public static readonly IReadOnlyList<string> ExcludedFromProject = ["bin/**", "obj/**"];

    /// <summary>The files below a folder, in order of their names.</summary>
    public static IEnumerable<DataFile> Below(string folder)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(Included);
        matcher.AddExcludePatterns(Excluded);
        if (Directory.EnumerateFiles(folder, "*.csproj").Any())
            matcher.AddExcludePatterns(ExcludedFromProject);
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
            .Select(match => new DataFile(folder, match.Path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }
}
