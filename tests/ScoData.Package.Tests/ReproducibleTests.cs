using System.Security.Cryptography;

namespace ScoData.Package.Tests;

/// <summary>The same sources give the same bytes, wherever they lie.</summary>
public sealed class ReproducibleTests : IDisposable
{
    private static readonly string[] Parts = ["src/ScoData", "src/ScoData.Generator", "data", "docs", "assets"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("scodata-");

    [Fact]
    public void Two_builds_in_two_folders_are_equal_byte_for_byte() =>
        Assert.Equal(Build("one"), Build("another one/below it"));

    public void Dispose() => _root.Delete(recursive: true);

    /// <summary>What a build as for a package gives: each file with its hash.</summary>
    private IReadOnlyList<string> Build(string name)
    {
        var folder = _root.CreateSubdirectory(name).FullName;
        foreach (var file in Files())
        {
            var copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Settings.Repository, file), copy);
        }

        Dotnet.Run(folder, "build", "src/ScoData", "--configuration", "Release", "-p:_IsPacking=true");
        return
        [
            .. new[] { "ScoData/bin/Release/net8.0", "ScoData/bin/Release/netstandard2.0", "ScoData.Generator/bin/Release/netstandard2.0" }
                .SelectMany(output => Directory.GetFiles(Path.Combine(folder, "src", output), "ScoData.*"))
                .Where(file => Path.GetExtension(file) is ".dll" or ".xml" or ".pdb")
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
        ];
    }

    private static IEnumerable<string> Files() => Parts
        .SelectMany(part => Directory.EnumerateFiles(Path.Combine(Settings.Repository, part), "*", SearchOption.AllDirectories))
        .Concat(Directory.EnumerateFiles(Settings.Repository))
        .Select(file => Path.GetRelativePath(Settings.Repository, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal));
}
