using System.Text.Json;

namespace Benchmarks.Report;

/// <summary>What was measured, kept until the next measurement so that the page can be written from it.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true };

    public static void Save<T>(string name, T result) => Folders.Write(PathOf(name), JsonSerializer.Serialize(result, _options));

    /// <summary>A result, or null where it was not measured.</summary>
    public static T? Load<T>(string name)
        where T : class => File.Exists(PathOf(name)) ? JsonSerializer.Deserialize<T>(File.ReadAllText(PathOf(name))) : null;

    private static string PathOf(string name) => Path.Combine(Folders.Artifacts, "results", name + ".json");
}
