using System.Text.Json;

namespace ScoData.Package.Tests;

/// <summary>A first hour with facts of one's own: the template, then what its README says.</summary>
public sealed class TemplateTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    [Fact]
    public void A_new_project_of_facts_passes_its_tests_and_names_the_line_of_a_mistake()
    {
        var folder = NewFolder("template", "Lakes");
        var project = Path.Combine(folder, "Lakes");
        Assert.Equal(
            [".config/dotnet-tools.json", ".editorconfig", ".gitignore", ".vscode/extensions.json", ".vscode/settings.json", "Lakes.sln", "README.md"],
            Files(project).Where(file => !file.StartsWith("src/", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal) && !file.StartsWith("schemas/", StringComparison.Ordinal)));
        Assert.Contains("Passed:     3", Dotnet.Run(project, "test"), StringComparison.Ordinal);

        PackedLibrary.Write(project, "src/Lakes/facts/bridges/new-bridge.yaml", "name: New Bridge\nlenght: 5\nsources: [guide-to-bridges]\n");
        var failure = Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, "build", "--no-restore")).Message;
        Assert.Contains("new-bridge.yaml(2,1): error SCO0007: ", failure, StringComparison.Ordinal);
        Assert.Contains("did you mean 'length'?", failure, StringComparison.Ordinal);
    }

    /// <summary>The folders and projects keep the name; the namespace is the closest one that C# allows, as the generator makes it.</summary>
    [Fact]
    public void A_project_can_have_a_name_that_is_no_namespace()
    {
        string[] names = ["my-elements", "Chemical Elements", "2elements", "Acme.Elements"];
        string[] namespaces = ["my_elements", "Chemical_Elements", "_2elements", "Acme.Elements"];
        var folder = NewFolder("names", names);
        // All of them in one build.
        PackedLibrary.Write(folder, "names.slnx", $"<Solution>{string.Concat(names.Select(name => $"""<Project Path="{name}/src/{name}/{name}.csproj" /><Project Path="{name}/tests/{name}.Tests/{name}.Tests.csproj" />"""))}</Solution>");
        Assert.Equal(names.Length, Dotnet.Run(folder, "test", "names.slnx").Split("Passed:     3").Length - 1);

        foreach (var (name, @namespace) in names.Zip(namespaces))
        {
            Assert.Contains($"using {@namespace};", File.ReadAllText(Path.Combine(folder, name, "README.md")), StringComparison.Ordinal);
            // With the solution, which names all projects of the template.
            Assert.Equal(2, Dotnet.Run(Path.Combine(folder, name), "sln", "list").Split('\n').Count(line => line.TrimEnd().EndsWith(".csproj", StringComparison.Ordinal) && File.Exists(Path.Combine(folder, name, line.Trim()))));
        }
    }

    [Fact]
    public void The_readme_says_where_the_documentation_is()
    {
        const string Page = "scodata.generator/SCODATA_VERSION/docs/schema.md";
        var readme = File.ReadAllText(Path.Combine(Settings.Repository, "src/ScoData.Templates/templates/facts/README.md"));
        Assert.Contains("~/.nuget/packages/" + Page, readme, StringComparison.Ordinal);
        Assert.Contains(Page.Replace('/', '\\'), readme, StringComparison.Ordinal);
        // What lies in a package lies in its folder.
        using var package = System.IO.Compression.ZipFile.OpenRead(Library.PathOf("ScoData.Generator"));
        Assert.NotNull(package.GetEntry("docs/schema.md"));
        Assert.NotNull(package.GetEntry("docs/diagnostics.md"));
    }

    /// <summary>Every schema that the settings name is there, and is for files that are there.</summary>
    [Fact]
    public void The_settings_of_the_editor_name_files_that_exist()
    {
        var template = Path.Combine(Settings.Repository, "src/ScoData.Templates/templates/facts");
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(template, ".vscode/settings.json")));
        var schemas = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToArray();
        Assert.NotEmpty(schemas);
        Assert.All(schemas, schema => Assert.True(File.Exists(Path.Combine(template, schema.Name)), schema.Name));
        Assert.All(schemas, schema => Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(template, Path.GetDirectoryName(schema.Value.GetString())!), Path.GetFileName(schema.Value.GetString())!)));
    }

    [Fact]
    public void The_template_asks_for_the_packages_of_its_own_version()
    {
        using var template = JsonDocument.Parse(File.ReadAllText(Path.Combine(Settings.Repository, "src/ScoData.Templates/templates/facts/.template.config/template.json")));
        Assert.Equal(Settings.PackageVersion, template.RootElement.GetProperty("symbols").GetProperty("scodata-version").GetProperty("defaultValue").GetString());
    }

    /// <summary>A folder in which the template was used.</summary>
    private static string NewFolder(string folder, params string[] names)
    {
        folder = Directory.CreateDirectory(Path.Combine(Library.Root, folder)).FullName;
        var hive = Path.Combine(folder, "hive");
        // Only the packages that are tested; the template itself names no feed.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"<Project><PropertyGroup>{Library.Restore}<TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup></Project>");
        Dotnet.Run(folder, "new", "install", Library.PathOf("ScoData.Templates"), "--debug:custom-hive", hive);
        foreach (var name in names)
            Dotnet.Run(folder, "new", "scodata-facts", "--name", name, "--no-restore", "--debug:custom-hive", hive);
        return folder;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
