using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoData.Package.Tests;

/// <summary>The same sources give the same bytes, wherever they lie.</summary>
public sealed partial class ReproducibleTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private static readonly string[] Parts = ["src", "data", "docs", "assets", "eng"];

    [Fact]
    public void Packages_made_in_two_folders_hold_the_same_bytes()
    {
        var copy = Directory.CreateDirectory(Path.Combine(Library.Root, "a copy/below it")).FullName;
        foreach (var file in Files())
        {
            var target = Path.Combine(copy, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Settings.Repository, file), target);
        }

        var feed = Path.Combine(copy, "feed");
        PackedLibrary.Pack(copy, feed, Commit().Match(Nuspec()) is { Success: true } commit ? ["-p:SourceRevisionId=" + commit.Groups["id"].Value] : []);

        Assert.Equal(PackedLibrary.Names.Count + 2, Packages(feed).Count());
        Assert.Equal(Packages(Library.Feed).SelectMany(Hashes), Packages(feed).SelectMany(Hashes));
    }

    private string Nuspec()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData"));
        using var reader = new StreamReader(package.GetEntry("ScoData.nuspec")!.Open());
        return reader.ReadToEnd();
    }

    private static IEnumerable<string> Packages(string feed) =>
        Directory.GetFiles(feed).Where(file => Path.GetExtension(file) is ".nupkg" or ".snupkg").Order(StringComparer.Ordinal);

    /// <summary>Each file of a package, with the hash of its bytes.</summary>
    private static IReadOnlyList<string> Hashes(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return [.. PackageTests.Files(package).Select(name => $"{Path.GetFileName(path)} {name} {Convert.ToHexString(SHA256.HashData(Bytes(package.GetEntry(name)!)))}")];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        // The name of the commit, which only a copy with its history can tell.
        return entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(Commit().Replace(Encoding.UTF8.GetString(memory.ToArray()), ""))
            : memory.ToArray();
    }

    private static IEnumerable<string> Files() => Parts
        .SelectMany(part => Directory.EnumerateFiles(Path.Combine(Settings.Repository, part), "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Settings.Repository))
        .Select(file => Path.GetRelativePath(Settings.Repository, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));

    [GeneratedRegex("""\s*<repository [^>]*commit="(?<id>[0-9a-f]+)"[^>]*/>""")]
    private static partial Regex Commit();
}
