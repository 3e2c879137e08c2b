namespace ScoData.Package.Tests;

/// <summary>People's own YAML records, through the packages, in projects of their own.</summary>
public sealed class OwnFactsTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private const string Heading = "## Your own facts";

    /// <summary>A build after the first one, which has restored the packages.</summary>
    private const string Again = "--no-restore";

    private static readonly Readme Readme = Readme.Load();

    private static readonly string Schema = Readme.Block(Heading, "yaml");

    private static readonly string Bridge = Readme.Block(Heading, "yaml", 1);

    private const string Beside = """
        using System.Globalization;
        using Atlas;
        using ScoData;

        System.Console.WriteLine(Bridges.LongBridge.Length.ToString(CultureInfo.InvariantCulture));
        System.Console.WriteLine(Exercises.PeaceMission2010.Personnel.ToString(CultureInfo.InvariantCulture));
        System.Console.WriteLine($"{Dataset.Kinds.Count} {Dataset.DataVersion} {typeof(Bridge).IsPublic}");
        """;

    /// <summary>No attribute tells the compiler there that a record that was found is not null.</summary>
    private const string Older = """
        namespace Atlas
        {
            public static class Older
            {
                public static string NameOf(string id) => Bridges.TryGet(id, out var bridge) ? bridge!.Name : Bridges.LongBridge.Name;
            }
        }
        """;

    [Fact]
    public void The_sample_of_the_readme_prints_what_the_readme_says()
    {
        var project = NewProject("sample", "<ScoDataNamespace>Atlas</ScoDataNamespace><OutputType>Exe</OutputType>", Readme.Block(Heading, "csharp"));
        Assert.Equal(Readme.Block(Heading, "text"), Dotnet.Run(project, "run").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Own_facts_stand_beside_those_of_the_package()
    {
        var project = NewProject("rivers", "<ScoDataNamespace>Atlas</ScoDataNamespace><OutputType>Exe</OutputType><Version>3.2.1</Version>", Beside);
        Assert.Equal("400\n5000\n2 3.2.1 True\n", Dotnet.Run(project, "run").ReplaceLineEndings("\n"));
    }

    /// <summary>One package is enough, brings no facts of others, and kinds can have the names of theirs; a program sees those of a library that it references.</summary>
    [Fact]
    public void Own_facts_need_the_generator_alone_also_in_a_library_that_others_reference()
    {
        var lakes = Library.NewPlainProject("alone.csproj", "", Library.Generator);
        PackedLibrary.Write(lakes, "facts/schema.yaml", """
            sources: source
            kinds:
              state:
                summary: A state of water.
                label: name
                fields:
                  name: { type: text, required: true, summary: The name. }
                  found-by: { type: list of person, query: found-by, summary: Who described it. }
                  grams: { type: count, unit: grams, summary: How much was seen. }
              person:
                summary: A person.
                plural: people
                label: name
                unsourced: true
                fields:
                  name: { type: text, required: true, summary: The name. }
              source:
                summary: A source.
                label: title
                cite: [title]
                unsourced: true
                fields:
                  title: { type: text, required: true, summary: The title. }
            """);
        PackedLibrary.Write(lakes, "facts/states.yaml", "ice:\n  name: Ice\n  found-by: [anna]\n  grams: more than 5\n  sources: [guide]\n");
        PackedLibrary.Write(lakes, "facts/people.yaml", "anna: { name: Anna }\n");
        PackedLibrary.Write(lakes, "facts/sources.yaml", "guide: { title: A Guide }\n");
        var app = Library.NewPlainProject("uses.csproj", "<OutputType>Exe</OutputType>", """<ItemGroup><ProjectReference Include="../alone/alone.csproj" /></ItemGroup>""");
        PackedLibrary.Write(app, "Code.cs", """
            using alone;

            System.Console.WriteLine($"{State.Ice}: {State.Ice.Grams} by {State.Ice.FoundBy}, {States.FoundBy(Person.Anna).Count}, {State.Ice.Claims[0].Sources[0].Source.Cite()}");
            System.Console.WriteLine(System.Text.Json.JsonSerializer.Deserialize<ScoData.ScoRecord>("\"states/ice\""));
            System.Console.WriteLine(System.IO.File.Exists(System.IO.Path.Combine(System.AppContext.BaseDirectory, "ScoData.dll")));
            """);
        Assert.Equal("Ice: more than 5 by Anna, 1, “A Guide”.\nIce\nFalse\n", Dotnet.Run(app, "run").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Own_facts_can_be_internal_and_lie_elsewhere_and_pass_every_analysis()
    {
        var project = NewProject(
            "lakes",
            "<ScoDataAccessibility>internal</ScoDataAccessibility><ScoDataNamespace>Atlas</ScoDataNamespace><ScoDataDatasetName>Waters</ScoDataDatasetName>"
                + "<ScoDataFacts>my data/é</ScoDataFacts><OutputType>Exe</OutputType><AnalysisMode>All</AnalysisMode><GenerateDocumentationFile>true</GenerateDocumentationFile>",
            Beside.Replace("Dataset.", "Waters.", StringComparison.Ordinal),
            "my data/é");
        Assert.EndsWith("2 1.0.0 False\n", Dotnet.Run(project, "run").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_an_error_of_the_build_at_its_place_and_its_severity_can_be_set()
    {
        var project = NewProject("mistakes", "<ScoDataNamespace>Atlas</ScoDataNamespace>", "using Atlas;\n\npublic static class Uses { public static string Name => Bridge.LongBridge.Name; }\n");
        var record = Path.Combine(project, "facts", "bridges", "long-bridge.yaml");

        File.WriteAllText(record, Bridge.Replace("length", "lenght", StringComparison.Ordinal));
        var failure = Failure(project);
        Assert.Contains("long-bridge.yaml(3,1): error SCO0007: A bridge has no key 'lenght'; did you mean 'length'?", failure, StringComparison.Ordinal);
        // The page is in the package of that name, on every machine.
        Assert.Contains("(ScoData.Generator/docs/diagnostics.md#sco0007-unknown-key)", failure, StringComparison.Ordinal);

        // Untidy is a warning, which this project treats as an error until it says otherwise.
        File.WriteAllText(record, "opened: 1901\nname: Long Bridge\nsources: [guide]\n");
        Assert.Contains("long-bridge.yaml(2,1): error SCO0018", Failure(project, Again), StringComparison.Ordinal);
        Dotnet.Run(project, "build", Again, "-p:NoWarn=SCO0018");
        File.WriteAllText(Path.Combine(project, ".globalconfig"), "is_global = true\ndotnet_diagnostic.SCO0018.severity = none\n");
        Dotnet.Run(project, "build", Again);

        // Without a schema nothing is generated; the compiler says nothing of the names that code expects.
        PackedLibrary.Write(project, "facts/schema.yaml", Schema.Replace("type: interval", "type: intervall", StringComparison.Ordinal));
        failure = Failure(project, Again);
        Assert.Contains("error SCO0016: The schema is invalid: 'intervall' is not a type, enum or kind; did you mean 'interval'?", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_can_be_turned_off() =>
        Dotnet.Run(NewProject("off", "<DisableScoDataGenerator>true</DisableScoDataGenerator>", "namespace Facts { public class Bridge; }"), "build");

    [Fact]
    public void What_the_generator_needs_is_said_where_it_is_missing()
    {
        var project = NewProject("needs", "<ScoDataNamespace>Atlas</ScoDataNamespace>", "");
        Assert.Contains(
            "error : ScoData.Generator needs the .NET 8 SDK or Visual Studio 2022 17.8, or newer; this compiler has version 4.7.",
            Failure(project, "-p:CompilerApiVersion=roslyn4.7"),
            StringComparison.Ordinal);

        File.WriteAllText(
            Path.Combine(project, "Directory.Build.targets"),
            """<Project><ItemGroup><PackageReference Remove="ScoData" /><PackageReference Update="ScoData.Generator" ExcludeAssets="compile" /></ItemGroup></Project>""");
        Assert.Contains("error : The generated code requires ScoData.Runtime, which comes with the package ScoData.Generator", Failure(project), StringComparison.Ordinal);

        File.WriteAllText(
            Path.Combine(project, "Directory.Build.targets"),
            """<Project><ItemGroup><PackageReference Update="ScoData" Aliases="sco" /><PackageReference Include="ScoData.Runtime" Version="*" Aliases="run" Condition="'$(Runtime)' == 'true'" /></ItemGroup></Project>""");
        Assert.Contains("""error SCO0016: The schema is invalid: 'ScoData.State' is in an assembly that has only the alias 'sco' in this project: write Aliases="global,sco" on the reference""", Failure(project), StringComparison.Ordinal);
        Assert.Contains("""error : ScoData.Runtime has only the alias 'run' in this project, and generated code names its types without one: write Aliases="global,run" on the reference.""", Failure(project, "-p:Runtime=true"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_for_older_frameworks_can_have_own_facts_in_a_newer_language()
    {
        var project = NewProject("older", "<TargetFramework>netstandard2.0</TargetFramework><ScoDataNamespace>Atlas</ScoDataNamespace>", Older);
        Assert.Contains(
            "error : The generated code requires C# 11, but this project uses C# 7.3: set LangVersion to 11 or later, or to latest.",
            Failure(project),
            StringComparison.Ordinal);
        Dotnet.Run(project, "build", Again, "-p:LangVersion=latest");
    }

    [Fact]
    public void The_oldest_language_that_is_said_to_do_does()
    {
        var project = NewProject("language", "<ScoDataNamespace>Atlas</ScoDataNamespace>", "");
        Assert.Contains("this project uses C# 10.0: set LangVersion to 11 or later", Failure(project, "-p:LangVersion=10.0"), StringComparison.Ordinal);
        Dotnet.Run(project, "build", Again, "-p:LangVersion=11");
    }

    [Fact]
    public void Properties_that_cannot_be_are_errors_and_capitals_do_not_matter()
    {
        var project = NewProject("properties", "<ScoDataNamespace>Atlas</ScoDataNamespace><OutputType>Exe</OutputType>", Beside);
        Assert.EndsWith(" False\n", Dotnet.Run(project, "run", "-p:ScoDataAccessibility=Internal").ReplaceLineEndings("\n"), StringComparison.Ordinal);

        AssertRefused("ScoDataAccessibility", "internl", "it must be public or internal.");
        AssertRefused("ScoDataExcludeFromCodeCoverage", "no", "it must be true or false.");
        AssertRefused("ScoDataDatasetName", "class", "it must be the name of a C# class that starts with a capital letter, such as Dataset.");
        AssertRefused("ScoDataNamespace", "My.class", "it must be a C# namespace, such as Atlas or Acme.Atlas.");
        AssertRefused("ScoDataNamespace", "My Atlas", "it must be a C# namespace, such as Atlas or Acme.Atlas.");

        void AssertRefused(string property, string value, string help) =>
            Assert.Contains($"error : {property} cannot be '{value}': {help}", Failure(project, Again, $"-p:{property}={value}"), StringComparison.Ordinal);
    }

    [Fact]
    public void That_no_facts_are_found_is_said()
    {
        var project = NewProject("nowhere", "<ScoDataFacts>factz</ScoDataFacts>", "");
        Assert.Contains(
            $"warning SCO0038: There is no .yaml file below '{Path.Combine(project, "factz")}'; set ScoDataFacts to the folder of your facts, or DisableScoDataGenerator to true (ScoData.Generator/docs/diagnostics.md#sco0038-no-facts)",
            Dotnet.Run(project, "build"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("SCO0038", Dotnet.Run(project, "build", Again, "-p:NoWarn=SCO0038"), StringComparison.Ordinal);
    }

    private static string Failure(string project, params string[] options) => Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, ["build", .. options])).Message;

    private string NewProject(string name, string properties, string code, string folder = "facts")
    {
        var project = Library.NewProject(name, $"<PropertyGroup>{properties}</PropertyGroup>{Library.Generator}", code);
        PackedLibrary.Write(project, $"{folder}/schema.yaml", Schema);
        PackedLibrary.Write(project, $"{folder}/bridges/long-bridge.yaml", Bridge);
        PackedLibrary.Write(project, $"{folder}/books/guide.yaml", Readme.Block(Heading, "yaml", 2));
        return project;
    }
}
