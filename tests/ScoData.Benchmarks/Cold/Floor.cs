using Benchmarks.Datasets;
using Benchmarks.Peers;

namespace Benchmarks.Cold;

/// <summary>
/// Programs that show what no library can go below: one that does nothing, and one whose library has one class, one
/// record and one text. Both start as the others do, and the second has to load an assembly as each of them that has one.
/// </summary>
internal static class Floor
{
    public const string Empty = "empty";
    public const string OneRecord = "one-record";

    /// <summary>Writes and builds both.</summary>
    public static IReadOnlyList<Project> Build()
    {
        var dataset = new Dataset(Dataset.Real);
        var empty = new Project(dataset, Empty);
        empty.WriteProject(Contenders.Items(["Cold"]));
        empty.Write("Program.cs", "Measured.Cold.Run(args, () => 0, () => 0, () => 0, () => 0);\n");

        var library = new Project(dataset, OneRecord + "-library");
        library.WriteProject("<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>");
        library.Write("Record.cs", """
            namespace Peer;

            public sealed class Record(string name)
            {
                public static Record One { get; } = new("Peace Mission 2009");

                public string Name { get; } = name;
            }

            """);

        var oneRecord = new Project(dataset, OneRecord);
        oneRecord.WriteProject($"{Contenders.Items(["Cold"])}<ItemGroup><ProjectReference Include=\"{Path.Combine(library.Folder, library.AssemblyName + ".csproj")}\" /></ItemGroup>");
        oneRecord.Write("Program.cs", "Measured.Cold.Run(args, () => Peer.Record.One.Name.Length, () => 0, () => 0, () => 0);\n");

        foreach (var project in new[] { empty, oneRecord })
        {
            if (project.Build() is { } failure)
                throw new InvalidOperationException(failure);
        }

        return [empty, oneRecord];
    }
}
