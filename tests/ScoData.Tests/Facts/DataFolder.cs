using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace ScoData.Tests.Facts;

/// <summary>The data as YAML, read without the generator: each record by kind folder and id.</summary>
internal static class DataFolder
{
    private static readonly string Root = typeof(DataFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "DataFolder").Value!;

    public static YamlMappingNode Schema { get; } = (YamlMappingNode)Load(Path.Combine(Root, "schema.yaml"));

    /// <summary>Plural of the kind, id and content of every record.</summary>
    public static IReadOnlyList<(string Plural, string Id, YamlMappingNode Record)> Records { get; } = [.. ReadRecords()];

    private static IEnumerable<(string, string, YamlMappingNode)> ReadRecords()
    {
        foreach (var folder in Directory.GetDirectories(Root))
        {
            foreach (var file in Directory.GetFiles(folder, "*.yaml"))
                yield return (Path.GetFileName(folder), Path.GetFileNameWithoutExtension(file), (YamlMappingNode)Load(file));
        }

        foreach (var file in Directory.GetFiles(Root, "*.yaml"))
        {
            if (Path.GetFileName(file) == "schema.yaml")
                continue;
            foreach (var (id, record) in (YamlMappingNode)Load(file))
                yield return (Path.GetFileNameWithoutExtension(file), ((YamlScalarNode)id).Value!, (YamlMappingNode)record);
        }
    }

    private static YamlNode Load(string path)
    {
        using var reader = new StreamReader(path);
        var stream = new YamlStream();
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }
}
