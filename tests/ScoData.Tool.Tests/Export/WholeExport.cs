using System.Text.Json;

namespace ScoData.Tool.Tests.Export;

/// <summary>The whole dataset in every form, exported once for all tests that read it.</summary>
public sealed class WholeExport : IDisposable
{
    internal static readonly string[] Formats = ["json", "jsonl", "csv", "sqlite", "datapackage", "bibtex", "csl-json", "ics", "jsonschema", "markdown"];

    private readonly DataFolder _folder = new();

    public WholeExport()
    {
        Run = ToolRun.Of([.. Call(Folder)]).Worked();
    }

    public string Folder => Path.Combine(_folder.Path, "out");

    internal ToolRun Run { get; }

    /// <summary>The arguments that export everything into a folder.</summary>
    public static IEnumerable<string> Call(string folder) => Formats.SelectMany(format => new[] { "--format", format }).Prepend("export").Concat(["--out", folder]);

    /// <summary>The path of a file, by its parts.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    public string Text(params string[] parts) => File.ReadAllText(PathOf(parts));

    internal JsonElement Json(params string[] parts)
    {
        using var document = JsonDocument.Parse(Text(parts));
        return document.RootElement.Clone();
    }

    public void Dispose() => _folder.Dispose();
}

[CollectionDefinition(Name)]
public sealed class UsesWholeExport : ICollectionFixture<WholeExport>
{
    public const string Name = "whole export";
}
