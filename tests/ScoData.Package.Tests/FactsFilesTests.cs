namespace ScoData.Package.Tests;

/// <summary>Which files a project takes for facts: folders, files that it removes or adds, and nothing of other tools.</summary>
public sealed class FactsFilesTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private const string Schema = """
        kinds:
          hill:
            summary: A hill.
            label: name
            unsourced: true
            fields:
              name: { type: text, required: true, summary: The name. }
        """;

    private const string Items = """
        <PropertyGroup>
          <OutputType>Exe</OutputType>
          <ScoDataFacts Condition="'$(ScoDataFacts)' == ''">facts; more/;</ScoDataFacts>
          <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          <CompilerGeneratedFilesOutputPath>Generated/$(TargetFramework)</CompilerGeneratedFilesOutputPath>
        </PropertyGroup>
        <ItemGroup>
          <ScoRecord Remove="facts/hills/draft.yaml" />
          <ScoRecord Include="facts/hills/green-hill.yaml" />
          <ScoRecord Include="shared/white.yaml" Link="hills/white-hill.yaml" />
          <ScoRecord Include="shared/hills/**/*.yaml" LinkBase="hills" />
        </ItemGroup>
        """;

    [Fact]
    public void Folders_add_up_and_the_project_can_remove_and_add_files_also_when_it_keeps_what_is_generated()
    {
        var project = NewProject("files");
        Assert.Equal("black-hill, blue-hill, green-hill, red-hill, white-hill\n", Dotnet.Run(project, "run").ReplaceLineEndings("\n"));

        // What is generated lies in a folder of the project now, and is not compiled a second time.
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(project, "Generated"), "Hill.g.cs", SearchOption.AllDirectories));
        PackedLibrary.Write(project, "more/hills/red-hill.yaml", "name: Redder Hill\n");
        Assert.Equal("black-hill, blue-hill, green-hill, red-hill, white-hill\n", Dotnet.Run(project, "run", "--no-restore").ReplaceLineEndings("\n"));

        Assert.Contains(
            $"error : ScoDataFacts names '{Path.Combine(project, "facts", "schema.yaml")}', which is a file: name the folder that it lies in",
            Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, "build", "--no-restore", "-p:ScoDataFacts=facts/schema.yaml")).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            $"warning SCO0038: There is no folder '{Path.Combine(project, "mroe")}', which ScoDataFacts names",
            Dotnet.Run(project, "build", "--no-restore", "-p:ScoDataFacts=facts%3Bmroe"),
            StringComparison.Ordinal);

        PackedLibrary.Write(project, "facts/compose.yml", "services: {}\n");
        Assert.Contains(
            """compose.yml(1,1): error SCO0005: No kind has its records in 'compose': rename it to 'hills', declare the kind in schema.yaml, or name the folder there as the 'plural' of its kind; if it is no record, leave it out: <ScoRecord Remove="**/compose.yml" /> in the project""",
            Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, "build", "--no-restore")).Message,
            StringComparison.Ordinal);
    }

    private static string NewProject(string name)
    {
        var project = Library.NewPlainProject($"{name}.csproj", "<ImplicitUsings>enable</ImplicitUsings>", Items + Library.Generator);
        PackedLibrary.Write(project, "Code.cs", $"Console.WriteLine(string.Join(\", \", {name}.Hills.All.Select(hill => hill.Id)));\n");
        PackedLibrary.Write(project, "facts/schema.yaml", Schema);
        PackedLibrary.Write(project, "facts/hills/green-hill.yaml", "name: Green Hill\n");
        PackedLibrary.Write(project, "facts/hills/draft.yaml", "nmae: Draft\n");
        PackedLibrary.Write(project, "facts/.github/workflows/ci.yml", "on: push\n");
        PackedLibrary.Write(project, "facts/hills/.black-hill.yaml", "name: Black Hill\n");
        PackedLibrary.Write(project, "more/hills/red-hill.yaml", "name: Red Hill\n");
        PackedLibrary.Write(project, "shared/white.yaml", "name: White Hill\n");
        PackedLibrary.Write(project, "shared/hills/blue-hill.yaml", "name: Blue Hill\n");
        PackedLibrary.Write(project, "more/hills.yml", "black-hill: { name: Black Hill }\n");
        return project;
    }
}
