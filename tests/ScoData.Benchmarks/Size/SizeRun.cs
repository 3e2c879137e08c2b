using System.IO.Compression;
using Benchmarks.Datasets;
using Benchmarks.Peers;
using Benchmarks.Report;

namespace Benchmarks.Size;

/// <summary>Measures how large things are, and how long they take to compile.</summary>
internal static class SizeRun
{
    private const string Records = "10000";

    public static void Run()
    {
        var dataset = new Dataset(Records);
        Contenders.Build(dataset);
        Results.Save("size", new SizeResult(CompileTimes.Take(dataset), AotSizes.Take(), Package()));
    }

    private static IReadOnlyList<PackageEntry> Package()
    {
        var folder = Path.Combine(Folders.Artifacts, "package");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Command.Run("dotnet", "pack", Path.Combine("src", "ScoData"), "--configuration", "Release", "--nologo", "--output", folder);
        var path = Directory.EnumerateFiles(folder, "*.nupkg").Single();
        using var archive = ZipFile.OpenRead(path);
        return [new("The package", new FileInfo(path).Length, new FileInfo(path).Length), .. archive.Entries.Select(entry => new PackageEntry(entry.FullName, entry.Length, entry.CompressedLength)).OrderByDescending(entry => entry.Bytes)];
    }
}
