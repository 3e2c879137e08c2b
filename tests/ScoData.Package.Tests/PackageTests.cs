using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ScoData.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed class PackageTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    [Fact]
    public void The_package_holds_the_library_its_documentation_and_the_licences()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData"));
        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "LICENSE-DATA",
                "README.md",
                "ScoData.nuspec",
                "docs/codebook.md",
                "docs/policies.md",
                "icon.png",
                "lib/net8.0/ScoData.dll",
                "lib/net8.0/ScoData.xml",
                "lib/netstandard2.0/ScoData.dll",
                "lib/netstandard2.0/ScoData.xml",
            ],
            Files(package));
    }

    [Fact]
    public void The_runtime_holds_no_facts_and_their_licence_is_not_its_own()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData.Runtime"));
        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "ScoData.Runtime.nuspec",
                "docs/serialization.md",
                "icon.png",
                "lib/net8.0/ScoData.Runtime.dll",
                "lib/net8.0/ScoData.Runtime.xml",
                "lib/netstandard2.0/ScoData.Runtime.dll",
                "lib/netstandard2.0/ScoData.Runtime.xml",
            ],
            Files(package));
    }

    [Fact]
    public void The_generator_brings_what_it_needs_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData.Generator"));
        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "ScoData.Generator.nuspec",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/ScoData.FrontEnd.dll",
                "analyzers/dotnet/cs/ScoData.Generator.dll",
                "analyzers/dotnet/cs/ScoData.Runtime.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/ScoData.Generator.props",
                "build/ScoData.Generator.targets",
                "docs/diagnostics.md",
                "docs/schema.md",
                "icon.png",
            ],
            Files(package));
    }

    [Fact]
    public void The_page_of_the_package_is_the_readme_without_the_pictures_that_only_the_repository_has()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData"));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var readme = File.ReadAllLines(Path.Combine(Settings.Repository, "README.md"));
        var picture = Array.FindIndex(readme, line => line.StartsWith("![", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(Settings.Repository, readme[picture].Split('(', ')')[1])));
        Assert.Equal([.. readme[..picture], .. readme[(picture + 2)..]], reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_symbols_hold_the_sources()
    {
        using var package = ZipFile.OpenRead(Path.ChangeExtension(Library.PathOf("ScoData"), ".snupkg"));
        Assert.Equal(["ScoData.nuspec", "lib/net8.0/ScoData.pdb", "lib/netstandard2.0/ScoData.pdb"], Files(package));
        using var stream = package.GetEntry("lib/net8.0/ScoData.pdb")!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        memory.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(memory);
        var reader = provider.GetMetadataReader();
        var names = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name)).ToArray();
        Assert.Contains(names, name => name.EndsWith("/Exercise.g.cs", StringComparison.Ordinal));
        // No folder of the machine that built it.
        Assert.All(names, name => Assert.StartsWith("/_", name, StringComparison.Ordinal));
        var embedded = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        Assert.All(reader.Documents, document => Assert.Contains(
            reader.GetCustomDebugInformation(document), handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == embedded));
    }

    /// <summary>Projects with a strong name may reference nothing without one.</summary>
    [Fact]
    public void Libraries_have_a_strong_name()
    {
        foreach (var (package, file) in from name in new[] { "ScoData", "ScoData.Runtime" } from framework in new[] { "net8.0", "netstandard2.0" } select (name, $"lib/{framework}/{name}.dll"))
        {
            var assembly = System.Reflection.AssemblyName.GetAssemblyName(Library.Unpack(package, file));
            Assert.Equal("61734f9e72745bba", Convert.ToHexStringLower(assembly.GetPublicKeyToken()!));
        }
    }

    [Fact]
    public void Packages_hold_release_builds_that_name_no_folder_of_the_machine()
    {
        var assemblies = 0;
        foreach (var name in PackedLibrary.Names)
        {
            using var package = ZipFile.OpenRead(Library.PathOf(name));
            foreach (var entry in package.Entries.Where(entry => entry.Name == "sco.dll" || (entry.Name.StartsWith("ScoData", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))))
            {
                using var memory = new MemoryStream();
                using (var stream = entry.Open())
                    stream.CopyTo(memory);
                memory.Position = 0;
                using var assembly = new PEReader(memory);
                Assert.False(IsDebugBuild(assembly.GetMetadataReader()), $"{name}: {entry.FullName} is a debug build.");
                var symbols = assembly.ReadDebugDirectory().Where(data => data.Type == DebugDirectoryEntryType.CodeView).Select(data => assembly.ReadCodeViewDebugDirectoryData(data).Path);
                Assert.All(symbols, path => Assert.StartsWith("/_", path, StringComparison.Ordinal));
                assemblies++;
            }
        }

        Assert.NotEqual(0, assemblies);
    }

    /// <summary>Whether the compiler was told not to optimise.</summary>
    private static bool IsDebugBuild(MetadataReader reader) => reader.GetAssemblyDefinition().GetCustomAttributes()
        .Select(reader.GetCustomAttribute)
        .Where(attribute => attribute.Constructor.Kind == HandleKind.MemberReference
            && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) == nameof(DebuggableAttribute))
        .Any(attribute =>
        {
            var value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            return ((DebuggableAttribute.DebuggingModes)value.ReadInt32()).HasFlag(DebuggableAttribute.DebuggingModes.DisableOptimizations);
        });

    /// <summary>The files of a package without what every package has.</summary>
    internal static IEnumerable<string> Files(ZipArchive package) => package.Entries.Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    [Fact]
    public void The_tooltip_of_a_fact_gives_the_value_the_doubt_and_the_citation()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData"));
        using var stream = package.GetEntry("lib/net8.0/ScoData.xml")!.Open();
        var tooltip = XDocument.Load(stream).Descendants("member")
            .Single(member => member.Attribute("name")!.Value == "F:ScoData.Exercises.PeaceMission2010.Personnel");
        var paragraphs = tooltip.Element("summary")!.Elements("para").Select(paragraph => paragraph.Value).ToArray();

        Assert.Equal("More than 5,000 people.", ((XText)tooltip.Element("summary")!.FirstNode!).Value.Trim());
        Assert.StartsWith("Sources: Boland, Julie. Learning From The Shanghai Cooperation Organization's", paragraphs[0], StringComparison.Ordinal);
        Assert.Equal("Also given as:", paragraphs[1]);
        Assert.StartsWith("about 5,000 people: ", tooltip.Descendants("item").First().Value, StringComparison.Ordinal);
        Assert.Equal("How many people took part, of all states together.", tooltip.Element("remarks")!.Value);
    }

    [Theory]
    [InlineData("ScoData.Runtime", "", "System.Collections.Immutable,System.Memory")]
    [InlineData("ScoData", "ScoData.Runtime", "ScoData.Runtime")]
    [InlineData("ScoData.Generator", null, "ScoData.Runtime")]
    public void A_package_depends_on_nothing_else(string name, string? modern, string older)
    {
        using var package = ZipFile.OpenRead(Library.PathOf(name));
        using var stream = package.GetEntry(name + ".nuspec")!.Open();
        var groups = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "group")
            .ToDictionary(
                group => group.Attribute("targetFramework")!.Value,
                group => string.Join(",", group.Elements().Select(dependency => dependency.Attribute("id")!.Value)));
        var expected = new Dictionary<string, string> { [".NETStandard2.0"] = older };
        if (modern is not null)
            expected.Add("net8.0", modern);
        Assert.Equal(expected, groups);
    }
}
