namespace ScoData.Package.Tests;

/// <summary>The packages, made once in a folder outside the repository, which is the feed of the projects that use them.</summary>
internal sealed class PackedLibrary
{
    private static readonly Lazy<PackedLibrary> Made = new(() => new PackedLibrary());

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("scodata-");

    private PackedLibrary()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _root.Delete(recursive: true);
        Feed = _root.CreateSubdirectory("feed").FullName;
        Pack(Settings.Repository, Feed);
        File.WriteAllText(Path.Combine(_root.FullName, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <add key="local" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The packages that all tests use; those of different classes run side by side.</summary>
    public static PackedLibrary Shared => Made.Value;

    /// <summary>The names of the packages, which are those of their projects.</summary>
    public static IReadOnlyList<string> Names { get; } = ["ScoData.Runtime", "ScoData", "ScoData.Generator", "ScoData.Analyzers", "ScoData.Tool", "ScoData.Templates"];

    /// <summary>Makes the packages from a copy of the sources, all in one build. What analyzers say is not asked here.</summary>
    public static void Pack(string repository, string feed, params string[] options)
    {
        var solution = Path.Combine(feed, "..", "packages.slnx");
        Directory.CreateDirectory(feed);
        // All projects, also those without a package: of a project that a solution does not list the debug build is taken.
        var projects = Directory.EnumerateDirectories(Path.Combine(repository, "src")).SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"));
        File.WriteAllText(solution, $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
        Dotnet.Run(repository, ["pack", solution, "--output", feed, "-p:RunAnalyzers=false", .. options]);
    }

    /// <summary>The folder that holds the packages.</summary>
    public string Feed { get; }

    /// <summary>The folder of the projects, each in a folder of its name.</summary>
    public string Root => _root.FullName;

    /// <summary>The path of a package.</summary>
    public string PathOf(string package) => Path.Combine(Feed, $"{package}.{Settings.PackageVersion}.nupkg");

    /// <summary>Takes a file out of a package.</summary>
    /// <returns>Its path.</returns>
    public string Unpack(string package, string file)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(PathOf(package));
        var path = Path.Combine(Root, "unpacked", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.Compression.ZipFileExtensions.ExtractToFile(archive.GetEntry(file)!, path, overwrite: true);
        return path;
    }

    /// <summary>Properties of a project: packages of its own, so that no older copy is found; others may come from the ordinary cache.</summary>
    public string Restore => $"""
        <RestorePackagesPath>{Path.Combine(Root, "packages")}</RestorePackagesPath>
        <RestoreFallbackFolders>$(NuGetPackageRoot)</RestoreFallbackFolders>
        """;

    /// <summary>A project without the facts of ScoData, of any language.</summary>
    /// <param name="file">The file of the project; the folder has its name.</param>
    /// <param name="properties">Further properties.</param>
    /// <param name="items">Its items.</param>
    /// <returns>The folder of the project.</returns>
    public string NewPlainProject(string file, string properties, string items)
    {
        var folder = Path.Combine(Root, Path.GetFileNameWithoutExtension(file));
        Write(folder, file, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {Restore}
                {properties}
              </PropertyGroup>
              {items}
            </Project>
            """);
        return folder;
    }

    /// <summary>A new project that references the package and treats warnings as errors.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="items">Further items and properties.</param>
    /// <param name="code">Its source files.</param>
    /// <returns>The folder of the project.</returns>
    public string NewProject(string name, string items, params string[] code)
    {
        var folder = _root.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {Restore}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ScoData" Version="[{Settings.PackageVersion}]" />
              </ItemGroup>
              {items}
            </Project>
            """);
        for (var i = 0; i < code.Length; i++)
            File.WriteAllText(Path.Combine(folder, $"Code{i}.cs"), code[i]);
        return folder;
    }

    /// <summary>Items of a project with facts of its own.</summary>
    public string Generator => $"""<ItemGroup><PackageReference Include="ScoData.Generator" Version="[{Settings.PackageVersion}]" /></ItemGroup>""";

    /// <summary>Items of a project whose code is analysed.</summary>
    public string Analyzers => $"""<ItemGroup><PackageReference Include="ScoData.Analyzers" Version="[{Settings.PackageVersion}]" PrivateAssets="all" /></ItemGroup>""";

    /// <summary>Writes a file of a project.</summary>
    public static void Write(string project, string file, string text)
    {
        var path = Path.Combine(project, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}
