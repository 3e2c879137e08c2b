using System.Diagnostics;
using System.IO.Compression;

namespace ScoData.Package.Tests;

/// <summary>The package of the command sco.</summary>
public sealed class ToolTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private const string Folder = "tools/net10.0/any/";

    private static readonly string[] Systems =
    [
        "linux-arm", "linux-arm64", "linux-musl-arm", "linux-musl-arm64", "linux-musl-riscv64", "linux-musl-s390x", "linux-musl-x64",
        "linux-ppc64le", "linux-riscv64", "linux-s390x", "linux-x64", "linux-x86", "osx-arm64", "osx-x64", "win-arm64", "win-x64", "win-x86",
    ];

    [Fact]
    public void The_package_holds_the_command_what_it_uses_and_the_licences()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData.Tool"));
        string[] own = ["CHANGELOG.md", "LICENSE", "LICENSE-DATA", "README.md", "ScoData.Tool.nuspec", "THIRD-PARTY-NOTICES.txt", "icon.png"];
        string[] command =
        [
            "AnyAscii.dll",
            "DotnetToolSettings.xml",
            "Microsoft.Data.Sqlite.dll",
            "Microsoft.Extensions.FileSystemGlobbing.dll",
            "SQLitePCLRaw.batteries_v2.dll",
            "SQLitePCLRaw.core.dll",
            "SQLitePCLRaw.provider.e_sqlite3.dll",
            "ScoData.FrontEnd.dll",
            "ScoData.Runtime.dll",
            "ScoData.dll",
            "Spectre.Console.Ansi.dll",
            "Spectre.Console.dll",
            "System.CommandLine.dll",
            "YamlDotNet.dll",
            "sco.deps.json",
            "sco.dll",
            "sco.runtimeconfig.json",
        ];
        Assert.Equal(
            [.. own, .. command.Concat(Systems.Select(Sqlite)).Select(file => Folder + file).Order(StringComparer.Ordinal)],
            PackageTests.Files(package));
    }

    [Theory]
    [InlineData("ScoData.Tool")]
    [InlineData("ScoData.Generator")]
    public void The_notices_name_every_assembly_of_others(string name)
    {
        using var package = ZipFile.OpenRead(Library.PathOf(name));
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notices = reader.ReadToEnd();
        var others = package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal) && !entry.FullName.Contains("/native/", StringComparison.Ordinal))
            .Select(entry => entry.Name).Where(file => file != "sco.dll" && !file.StartsWith("ScoData.", StringComparison.Ordinal));
        Assert.All(others, file => Assert.Contains(file, notices, StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_is_installed_and_answers()
    {
        var folder = Path.Combine(Library.Root, "tool");
        Dotnet.Run(Library.Root, "tool", "install", "ScoData.Tool", "--version", Settings.PackageVersion, "--tool-path", folder);

        var start = new ProcessStartInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? "sco.exe" : "sco"), ["export", "-f", "sqlite", "--out", Library.Root]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        Assert.Equal("scodata.sqlite", Path.GetFileName(process.StandardOutput.ReadToEnd().TrimEnd()));
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.True(new FileInfo(Path.Combine(Library.Root, "scodata.sqlite")).Length > 1_000_000);
    }

    private static string Sqlite(string system) =>
        $"runtimes/{system}/native/" + (system.StartsWith("win-", StringComparison.Ordinal) ? "e_sqlite3.dll" : system.StartsWith("osx-", StringComparison.Ordinal) ? "libe_sqlite3.dylib" : "libe_sqlite3.so");
}
