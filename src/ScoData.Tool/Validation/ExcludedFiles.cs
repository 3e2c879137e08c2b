using Microsoft.Extensions.FileSystemGlobbing;

namespace ScoData.Tool.Validation;

/// <summary>A pattern of files to leave out, by their paths from here, as a project has them, or by their paths below the folder of the facts.</summary>
internal sealed class ExcludedFiles
{
    private readonly string _pattern;
    private readonly string _root;
    private readonly Matcher _fromRoot;
    private readonly Matcher? _belowFolder;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern: <c>facts/bridges/draft.yaml</c>, <c>**/draft-*.yaml</c>, <c>drafts/</c>.</param>
    /// <exception cref="ToolException">It is empty.</exception>
    public ExcludedFiles(string pattern)
    {
        if (string.IsNullOrWhiteSpace(pattern))
            throw new ToolException("'--exclude' names no file.");
        _pattern = pattern;
        var full = Path.GetFullPath(pattern);
        _root = Path.GetPathRoot(full)!;
        _fromRoot = MatcherOf(full[_root.Length..]);
        // A path that leads out of the folder is none below it.
        _belowFolder = Path.IsPathRooted(pattern) || pattern.Split('/', '\\').Contains("..") ? null : MatcherOf(pattern);
    }

    /// <summary>Whether any file matched it.</summary>
    public bool HasMatched { get; private set; }

    /// <summary>The option as it can be typed.</summary>
    public string AsOption => $"--exclude \"{_pattern}\"";

    /// <summary>Whether a file is to be left out.</summary>
    public bool Match(DataFile file)
    {
        var isMatch = _fromRoot.Match(_root, Path.GetFullPath(file.Path)).HasMatches || _belowFolder?.Match(Path.GetFullPath(file.Folder), file.Name).HasMatches == true;
        HasMatched |= isMatch;
        return isMatch;
    }

    private static Matcher MatcherOf(string pattern) => new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(pattern.Replace('\\', '/'));
}
