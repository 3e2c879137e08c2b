extern alias generator;

using generator::ScoData.Generator;

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

    /// <summary>Checks a folder.</summary>
    /// <param name="folder">The folder, with the schema in it.</param>
    /// <param name="references">The assemblies to whose records it refers.</param>
    /// <exception cref="ToolException">There is no such folder or file, or no schema in it.</exception>
    public static DatasetValidator.Report Validate(string folder, IEnumerable<string> references) =>
        DatasetValidator.Validate(Read(folder, "validate"), ReferencedAssemblies.Read(references));

    /// <summary>Reads the files of a folder.</summary>
    /// <param name="folder">The folder, with the schema in it.</param>
    /// <param name="command">The command that wants them, for the message.</param>
    /// <exception cref="ToolException">There is no such folder, or no schema in it.</exception>
    public static IEnumerable<DatasetValidator.DataFile> Read(string folder, string command)
    {
        if (!Directory.Exists(folder))
            throw new ToolException($"There is no folder '{folder}'. Name the folder that holds {SchemaFile}: 'sco {command} DIR'.");
        if (!HasSchema(folder))
        {
            var below = Names.Select(name => Path.Combine(folder, name)).FirstOrDefault(HasSchema);
            throw new ToolException($"There is no {SchemaFile} in '{folder}'. Name the folder that holds it: 'sco {command} {below ?? "DIR"}'.");
        }

        return Files(folder);
    }

    private static bool HasSchema(string folder) => File.Exists(Path.Combine(folder, SchemaFile));

    private static IEnumerable<DatasetValidator.DataFile> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".yaml" or ".yml")
        .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => new DatasetValidator.DataFile(file.Name, file.Path, File.ReadAllText(file.Path)));
}
