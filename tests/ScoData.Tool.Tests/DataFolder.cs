using ScoData.Testing;

namespace ScoData.Tool.Tests;

/// <summary>A folder of data that is there while a test runs.</summary>
internal sealed class DataFolder : IDisposable
{
    public const string Schema = """
        kinds:
          thing:
            summary: A thing.
            plural: things
            label: name
            unsourced: true
            fields:
              name:
                type: text
                required: true
                summary: What it is called.
              size:
                type: count
                summary: How many there are of it.
        """;

    public string Path { get; } = Directory.CreateTempSubdirectory("scodata").FullName;

    /// <summary>The data of the dataset itself.</summary>
    public static string OfTheDataset { get; } = Repository.File("data");

    public string Add(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name.Replace('/', System.IO.Path.DirectorySeparatorChar));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
