using Microsoft.Extensions.FileSystemGlobbing;
using ScoData.FrontEnd;

namespace ScoData.Tool.Validation;

/// <summary>A file of facts.</summary>
/// <param name="Folder">The folder that was named.</param>
/// <param name="Name">The path below it, with forward slashes.</param>
internal readonly record struct DataFile(string Folder, string Name)
{
    /// <summary>The path to report.</summary>
    public string Path => System.IO.Path.Combine(Folder, Name.Replace('/', System.IO.Path.DirectorySeparatorChar));

    private const long MaximumLength = 100_000_000;

    /// <summary>The file with its text, or with what prevents it from being read.</summary>
    public DatasetFile Read()
    {
        try
        {
            var file = new FileInfo(Path);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is { } target)
                file = new FileInfo(target.FullName);
            return !file.Exists ? new(Name, Path, "", Directory.Exists(file.FullName) ? "it is a folder" : "the link leads to nothing")
                : file.Length > MaximumLength ? new(Name, Path, "", "it is larger than 100 MB")
                // A pipe or device, which might never end, has no length.
                : new(Name, Path, file.Length == 0 ? "" : File.ReadAllText(Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(Name, Path, "", exception is UnauthorizedAccessException ? "access is denied" : exception.Message);
        }
    }
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
        return matcher.Execute(new FolderWalk(new DirectoryInfo(folder))).Files
            .Select(match => new DataFile(folder, match.Path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
    }
}
