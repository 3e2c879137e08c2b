using ScoData.FrontEnd;
using ScoData.FrontEnd.Schema;

namespace ScoData.Tool.Validation;

/// <summary>Folders of YAML files that are one dataset, as <c>ScoDataFacts</c> names them in a project, read and checked the way the compiler does.</summary>
/// <param name="folders">The folders, as they were typed; the usual one if there are none.</param>
/// <param name="excluded">The files to leave out.</param>
internal sealed class DataFolders(IReadOnlyList<string> folders, IReadOnlyList<ExcludedFiles> excluded)
{
    private static readonly string[] UsualNames = ["data", "facts"];

    /// <summary>The folders that are meant where none is named, in words.</summary>
    public static string Usual => $"the folder {string.Join(" or ", UsualNames.Select(Quoted))}";

    /// <summary>The folders as they were typed, without those that are named twice.</summary>
    public IReadOnlyList<string> Names { get; } = folders.Count > 0
        ? [.. folders.DistinctBy(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))]
        : [UsualNames.FirstOrDefault(HasSchema) ?? UsualNames[0]];

    /// <summary>The patterns that no file matched; known after the folders were read.</summary>
    public IEnumerable<ExcludedFiles> Unmatched => excluded.Where(pattern => !pattern.HasMatched);

    /// <summary>The folders in words: <c>'facts' and 'more'</c>.</summary>
    public string InWords => string.Join(" and ", Names.Select(Quoted));

    /// <summary>The folders and what is left out, as a command takes them.</summary>
    public string AsArguments => string.Join(" ", Names.Concat(excluded.Select(pattern => pattern.AsOption)));

    /// <summary>Reads and checks the dataset in the folders.</summary>
    /// <param name="command">The command that reads it, for the message.</param>
    /// <param name="references">The assemblies to whose records it refers, besides those of ScoData.</param>
    /// <exception cref="ToolException">There is no such folder or file, or no schema in the folders.</exception>
    public CheckedDataset Read(string command, IEnumerable<string> references)
    {
        if (Names.FirstOrDefault(folder => !Directory.Exists(folder)) is { } missing)
            throw new ToolException($"There is no folder '{missing}'. Name the folder that contains {SchemaReader.FileName}: 'sco {command} DIR'.");

        var files = Names.SelectMany(DataFiles.Below).Where(file => !excluded.Any(pattern => pattern.Match(file))).ToArray();
        if (!files.Any(file => file.Name == SchemaReader.FileName))
        {
            var below = Names.SelectMany(folder => UsualNames.Select(name => Path.Combine(folder, name))).FirstOrDefault(HasSchema);
            throw new ToolException($"There is no {SchemaReader.FileName} in {string.Join(" or ", Names.Select(Quoted))}. Name the folder that contains it: 'sco {command} {below ?? "DIR"}'.");
        }

        return CheckedDataset.Read(files.Select(file => file.Read()), ReferencedAssemblies.Paths(references));
    }

    private static string Quoted(string folder) => $"'{folder}'";

    private static bool HasSchema(string folder) => File.Exists(Path.Combine(folder, SchemaReader.FileName));
}
