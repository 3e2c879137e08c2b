using ScoData.FrontEnd;

namespace ScoData.Tool.Validation;

/// <summary>Reads a folder of YAML files and checks it the way the compiler does.</summary>
internal static class DataFolder
{
    private const string SchemaFile = "schema.yaml";

    private static readonly string[] Names = ["data", "facts"];

    /// <summary>The folders that are meant where none is named, in words.</summary>
    public static string UsualFolders => $"the folder {string.Join(" or ", Names.Select(name => $"'{name}'"))}";

    /// <summary>The folder that is meant where none is named.</summary>
    public static string Usual => Names.FirstOrDefault(HasSchema) ?? Names[0];

    /// <summary>Reads and checks the dataset in a folder.</summary>
    /// <param name="folder">The folder, with the schema in it.</param>
    /// <param name="command">The command that reads it, for the message.</param>
    /// <param name="references">The assemblies to whose records it refers, besides those of ScoData.</param>
    /// <exception cref="ToolException">There is no such folder or file, or no schema in the folder.</exception>
    public static CheckedDataset Read(string folder, string command, IEnumerable<string> references)
    {
        if (!Directory.Exists(folder))
            throw new ToolException($"There is no folder '{folder}'. Name the folder that contains {SchemaFile}: 'sco {command} DIR'.");
        if (!HasSchema(folder))
        {
            var below = Names.Select(name => Path.Combine(folder, name)).FirstOrDefault(HasSchema);
            throw new ToolException($"There is no {SchemaFile} in '{folder}'. Name the folder that contains it: 'sco {command} {below ?? "DIR"}'.");
        }

        return CheckedDataset.Read(Files(folder), ReferencedAssemblies.Paths(references));
    }

    private static bool HasSchema(string folder) => File.Exists(Path.Combine(folder, SchemaFile));

    /// <summary>The files that a build reads: what begins with a dot belongs to other tools.</summary>
    private static IEnumerable<DatasetFile> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml")
        .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => new DatasetFile(file.Name, file.Path, File.ReadAllText(file.Path)));
}
