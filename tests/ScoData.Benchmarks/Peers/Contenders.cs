using Benchmarks.Datasets;

namespace Benchmarks.Peers;

/// <summary>The library and what one would pick instead, each as a program that does the same with the same records.</summary>
internal static class Contenders
{
    public const string Ours = "ours";
    public const string StaticFields = "static-fields";
    public const string Frozen = "frozen";

    public static IReadOnlyList<string> All { get; } = [Ours, StaticFields, Frozen, "yaml", "json", "sqlite"];

    /// <summary>Writes and builds all programs of a dataset.</summary>
    /// <returns>Why those that are missing are missing.</returns>
    public static Dictionary<string, string> Build(Dataset dataset)
    {
        BuildOurs(dataset);
        WriteOursProgram(dataset);

        var failures = new Dictionary<string, string>();
        foreach (var contender in All)
        {
            if (contender != Ours)
                Write(new Project(dataset, contender), dataset.Kinds);
            if (new Project(dataset, contender).Build() is { } output)
                failures[contender] = Why(output);
        }

        return failures;
    }

    /// <summary>Compiles the records: they are read from there before anything else can be written.</summary>
    public static void BuildOurs(Dataset dataset)
    {
        var project = new Project(dataset, Ours);
        dataset.WriteData();
        project.WriteProject(project.LibraryReferences() + Items(["Cold"]));
        if (!File.Exists(Path.Combine(project.Folder, "Program.cs")))
            project.Write("Program.cs", "return;\n");
        if (project.Build() is { } failure)
            throw new InvalidOperationException(failure);
    }

    /// <summary>The sources of a contender that reads its data at start, for programs that want its objects.</summary>
    public static void WriteJson(Project project, IReadOnlyList<PeerKind> kinds)
    {
        project.Write("Models.cs", ModelWriter.Write(kinds, ModelForm.Json));
        project.Write("data.json", DataWriter.Json(kinds));
    }

    /// <summary>The items of a project: shared sources, and a file that is part of the assembly.</summary>
    public static string Items(IEnumerable<string> sources, string? data = null, string? package = null) => $"""
          <ItemGroup>
        {string.Concat(sources.Select(source => $"    <Compile Include=\"{Folders.Programs}/{source}.cs\" />\n"))}
        {(data is null ? "" : $"    <EmbeddedResource Include=\"{data}\" LogicalName=\"{data}\" />\n")}
        {(package is null ? "" : $"    <PackageReference Include=\"{package}\" />\n")}
            <Using Include="System.Diagnostics.CodeAnalysis" />
            <Using Include="System.Collections.Frozen" />
          </ItemGroup>
        """;

    /// <summary>The first errors of a build.</summary>
    private static string Why(string output)
    {
        var errors = output.Split('\n').Where(line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).Select(line => line[line.IndexOf("error", StringComparison.OrdinalIgnoreCase)..].Split(" [")[0].Trim()).Distinct().Take(2).ToArray();
        return "does not compile: " + (errors.Length > 0 ? string.Join(' ', errors) : output.Trim());
    }

    private static void WriteOursProgram(Dataset dataset)
    {
        var project = new Project(dataset, Ours);
        project.Write("Walk.cs", WalkWriter.Objects(dataset.Kinds, dataset.Namespace));
        project.Write("Program.cs", WalkWriter.Program(Ours, dataset.Kinds, dataset.Namespace));
    }

    private static void Write(Project project, IReadOnlyList<PeerKind> kinds)
    {
        project.Write("Program.cs", WalkWriter.Program(project.Name, kinds, "Peer"));
        project.Write("Walk.cs", project.Name == "sqlite" ? WalkWriter.Tables(kinds) : WalkWriter.Objects(kinds, "Peer"));
        switch (project.Name)
        {
            case StaticFields:
            case Frozen:
                project.WriteProject(Items(["Cold", "Values"]));
                project.Write("Models.cs", ModelWriter.Write(kinds, ModelForm.Code));
                foreach (var kind in kinds)
                    project.Write($"{kind.Collection}.cs", project.Name == StaticFields ? CollectionWriter.StaticFields(kind, kinds) : CollectionWriter.Frozen(kind, kinds));
                break;
            case "json":
                project.WriteProject(Items(["Cold", "Values", "JsonReader"], "data.json"));
                WriteJson(project, kinds);
                break;
            case "yaml":
                project.WriteProject(Items(["Cold", "Values", "YamlReader"], "data.yaml", "YamlDotNet"));
                project.Write("Models.cs", ModelWriter.Write(kinds, ModelForm.Yaml));
                project.Write("data.yaml", DataWriter.Yaml(kinds));
                break;
            case "sqlite":
                project.WriteProject(Items(["Cold", "Database"], "data.db", "Microsoft.Data.Sqlite"));
                SqliteWriter.Write(Path.Combine(project.Folder, "data.db"), kinds);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(project));
        }
    }
}
