using System.Text.Json;
using Benchmarks.Datasets;
using Benchmarks.Peers;
using Benchmarks.Report;

namespace Benchmarks.Warm;

/// <summary>Builds one program with the library and its peers for each size, and runs BenchmarkDotNet in it.</summary>
internal static class WarmRun
{
    public static void Run(IReadOnlyList<string> sizes)
    {
        foreach (var size in sizes)
        {
            var dataset = new Dataset(size);
            Contenders.BuildOurs(dataset);
            var project = new Project(dataset, "warm");
            Write(project);
            if (project.Build() is { } failure)
                throw new InvalidOperationException(failure);
            var results = Path.Combine(project.Folder, "figures.json");
            Command.Run(project.Program, results);
            Results.Save($"warm-{size}", new WarmResult(size, JsonSerializer.Deserialize<WarmFigure[]>(File.ReadAllText(results))!));
        }
    }

    /// <summary>The records as they are compiled already.</summary>
    private static string References(Dataset dataset) => $"""
          <ItemGroup>
            <ProjectReference Include="{Folders.Repository}/src/ScoData/ScoData.csproj" />
            {(dataset.IsReal ? "" : $"<Reference Include=\"{new Project(dataset, Contenders.Ours).Output}\" />")}
          </ItemGroup>
        """;

    private static void Write(Project project)
    {
        var kinds = project.Dataset.Kinds;
        var space = project.Dataset.Namespace;
        var largest = PeerKind.Largest(kinds);
        project.WriteProject(References(project.Dataset) + Contenders.Items(["Warm", "Plain", "Questions", "Values", "JsonReader"], "data.json", "BenchmarkDotNet"));
        Contenders.WriteJson(project, kinds);
        project.Write("Program.cs", "Measured.Warm.Run(args[0]);\n");
        project.Write("Names.cs", $"""
            global using Ours = {space};
            global using OursLargest = {space}.{largest.Collection};
            global using PeerLargest = Peer.{largest.Collection};
            global using PeerRecord = Peer.{largest.Class};

            """);
    }
}
