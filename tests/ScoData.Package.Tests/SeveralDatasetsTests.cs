namespace ScoData.Package.Tests;

/// <summary>Datasets that stand beside each other in a solution, and beside generators that are not ours.</summary>
public sealed class SeveralDatasetsTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private const string OtherYamlDotNet = "13.1.1";

    [Fact]
    public void Projects_of_a_solution_have_datasets_that_refer_to_each_other()
    {
        var brooks = Library.NewProject("brooks", Library.Generator, "");
        PackedLibrary.Write(brooks, "facts/schema.yaml", """
            sources: ScoData.Source
            kinds:
              brook:
                summary: A brook.
                label: name
                fields:
                  name: { type: text, required: true, summary: The name. }
                  states: { type: list of ScoData.State, query: through, summary: The states that it flows through. }
            """);
        PackedLibrary.Write(brooks, "facts/brooks.yaml", "clear-brook:\n  name: Clear Brook\n  states: [kyrgyzstan, kazakhstan]\n  sources: [boland-2010]\n");

        var mills = Library.NewProject(
            "mills",
            $"""<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>{Library.Generator}<ItemGroup><ProjectReference Include="../brooks/brooks.csproj" /></ItemGroup>""",
            """
            using mills;
            using brooks;

            Console.WriteLine(Mill.OldMill.Brook);
            Console.WriteLine(Mills.AtBrook(Brook.ClearBrook));
            Console.WriteLine(Brooks.Through(ScoData.State.Kazakhstan));
            Console.WriteLine(Brook.ClearBrook.Claims[0].Sources[0].Source == ScoData.Source.Boland2010);
            Console.WriteLine(typeof(mills.Dataset).FullName + " " + typeof(brooks.Dataset).FullName);
            """);
        PackedLibrary.Write(mills, "facts/schema.yaml", """
            kinds:
              mill:
                summary: A mill.
                label: name
                unsourced: true
                fields:
                  name: { type: text, required: true, summary: The name. }
                  brook: { type: brooks.Brook, query: at-brook, summary: The brook that drives it. }
            """);
        PackedLibrary.Write(mills, "facts/mills/old-mill.yaml", "name: Old Mill\nbrook: clear-brook\n");

        File.WriteAllText(Path.Combine(Library.Root, "Waters.slnx"), """<Solution><Project Path="brooks/brooks.csproj" /><Project Path="mills/mills.csproj" /></Solution>""");
        Dotnet.Run(Library.Root, "build", "Waters.slnx");
        Assert.Equal(
            "Clear Brook\nOld Mill\nClear Brook\nTrue\nmills.Dataset brooks.Dataset\n",
            Dotnet.Run(mills, "run", "--no-build").ReplaceLineEndings("\n"));

        PackedLibrary.Write(mills, "facts/mills/old-mill.yaml", "name: Old Mill\nbrook: clear-broook\n");
        Assert.Contains(
            "old-mill.yaml(2,8): error SCO0013: There is no brook 'clear-broook'; did you mean 'clear-brook'?",
            Assert.ThrowsAny<Exception>(() => Dotnet.Run(mills, "build", "--no-restore")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_generator_may_ship_another_YamlDotNet()
    {
        NewGenerator();
        var project = Library.NewProject(
            "neighbour",
            $"""
            <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
            {Library.Generator}
            <ItemGroup>
              <ProjectReference Include="../other/other.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              <Analyzer Include="../other/bin/Debug/netstandard2.0/YamlDotNet.dll" />
            </ItemGroup>
            """,
            """
            Console.WriteLine(Other.Yaml);
            Console.WriteLine(neighbour.Hills.GreenHill.Name);
            """);
        PackedLibrary.Write(project, "facts/schema.yaml", """
            kinds:
              hill:
                summary: A hill.
                label: name
                unsourced: true
                fields:
                  name: { type: text, required: true, summary: The name. }
            """);
        PackedLibrary.Write(project, "facts/hills.yaml", "green-hill: { name: Green Hill }\n");
        Dotnet.Run(project, "build");
        // Of two files of one name the SDK hands the newer one to all generators.
        Assert.Matches("^1[0-9][.]0[.]0[.]0 read 3\nGreen Hill\n$", Dotnet.Run(project, "run", "--no-build").ReplaceLineEndings("\n"));
    }

    /// <summary>A generator that reads YAML with the reader beside it, and says which one that is.</summary>
    private void NewGenerator()
    {
        var folder = Path.Combine(Library.Root, "other");
        PackedLibrary.Write(folder, "other.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
                {Library.Restore}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Settings.Of("RoslynVersion")}" PrivateAssets="all" />
                <PackageReference Include="YamlDotNet" Version="[{OtherYamlDotNet}]" />
              </ItemGroup>
            </Project>
            """);
        PackedLibrary.Write(folder, "OtherGenerator.cs", """"
            using System.IO;
            using System.Linq;
            using Microsoft.CodeAnalysis;
            using YamlDotNet.RepresentationModel;

            [Generator(LanguageNames.CSharp)]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                {
                    var yaml = new YamlStream();
                    yaml.Load(new StringReader("[1, 2, 3]"));
                    var read = ((YamlSequenceNode)yaml.Documents.Single().RootNode).Children.Count;
                    output.AddSource("Other.g.cs", $$"""
                        internal static class Other
                        {
                            public const string Yaml = "{{typeof(YamlStream).Assembly.GetName().Version}} read {{read}}";
                        }
                        """);
                });
            }
            """");
    }
}
