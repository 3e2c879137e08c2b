namespace ScoData.Package.Tests;

/// <summary>People's own YAML records, through the packages, in projects of their own.</summary>
[Collection(UsesPackage.Name)]
public sealed class OwnFactsTests(PackedLibrary library)
{
    private const string Heading = "## Your own facts";

    private static readonly Readme Readme = Readme.Load();

    private static readonly string Schema = Readme.Block(Heading, "yaml");

    private static readonly string Bridge = Readme.Block(Heading, "yaml", 1);

    private const string Beside = """
        using System.Globalization;
        using Rivers;
        using ScoData;

        System.Console.WriteLine(Bridges.LongBridge.Length.ToString(CultureInfo.InvariantCulture));
        System.Console.WriteLine(Exercises.PeaceMission2010.Personnel.ToString(CultureInfo.InvariantCulture));
        System.Console.WriteLine($"{Dataset.Kinds.Count} {Dataset.DataVersion} {typeof(Bridge).IsPublic}");
        """;

    [Fact]
    public void The_sample_of_the_readme_prints_what_the_readme_says()
    {
        var project = NewProject("sample", "<ScoDataNamespace>Rivers</ScoDataNamespace><OutputType>Exe</OutputType>", Readme.Block(Heading, "csharp"));
        Assert.Equal(Readme.Block(Heading, "text"), Dotnet.Run(project, "run").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Own_facts_stand_beside_those_of_the_package()
    {
        var project = NewProject("rivers", "<ScoDataNamespace>Rivers</ScoDataNamespace><OutputType>Exe</OutputType><Version>3.2.1</Version>", Beside);
        Assert.Equal("400\n5000\n2 3.2.1 True\n", Dotnet.Run(project, "run").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Own_facts_can_be_internal_and_lie_elsewhere_and_pass_every_analysis()
    {
        var project = NewProject(
            "lakes",
            "<ScoDataAccessibility>internal</ScoDataAccessibility><ScoDataNamespace>Rivers</ScoDataNamespace><ScoDataDatasetName>Waters</ScoDataDatasetName>"
                + "<ScoDataFacts>my data/é</ScoDataFacts><OutputType>Exe</OutputType><AnalysisMode>All</AnalysisMode><GenerateDocumentationFile>true</GenerateDocumentationFile>",
            Beside.Replace("Dataset.", "Waters.", StringComparison.Ordinal),
            "my data/é");
        Assert.EndsWith("2 1.0.0 False\n", Dotnet.Run(project, "run").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_an_error_of_the_build_at_its_place_and_its_severity_can_be_set()
    {
        var project = NewProject("mistakes", "<ScoDataNamespace>Rivers</ScoDataNamespace>", "");
        var record = Path.Combine(project, "facts", "bridges", "long-bridge.yaml");

        File.WriteAllText(record, Bridge.Replace("length", "lenght", StringComparison.Ordinal));
        var failure = Failure(project);
        Assert.Contains("long-bridge.yaml(3,1): error SCO0007: A bridge has no key 'lenght'; did you mean 'length'?", failure, StringComparison.Ordinal);
        var help = new Uri(failure[failure.IndexOf("file:///", StringComparison.Ordinal)..failure.IndexOf(')', failure.IndexOf("file:///", StringComparison.Ordinal))]);
        Assert.Equal("#sco0007-unknown-key", help.Fragment);
        Assert.True(File.Exists(help.LocalPath), $"The help link leads nowhere: {help}");

        // Untidy is a warning, which this project treats as an error until it says otherwise.
        File.WriteAllText(record, "opened: 1901\nname: Long Bridge\nsources: [guide]\n");
        Assert.Contains("long-bridge.yaml(2,1): error SCO0018", Failure(project), StringComparison.Ordinal);
        Dotnet.Run(project, "build", "-p:NoWarn=SCO0018");
        File.WriteAllText(Path.Combine(project, ".globalconfig"), "is_global = true\ndotnet_diagnostic.SCO0018.severity = none\n");
        Dotnet.Run(project, "build");
    }

    [Fact]
    public void The_generator_can_be_turned_off() =>
        Dotnet.Run(NewProject("off", "<DisableScoDataGenerator>true</DisableScoDataGenerator>", "namespace Facts { public class Bridge; }"), "build");

    [Fact]
    public void What_the_generator_needs_is_said_where_it_is_missing()
    {
        var project = NewProject("needs", "<ScoDataNamespace>Rivers</ScoDataNamespace>", "");
        Assert.Contains(
            "error : ScoData.Generator needs the .NET 8 SDK or Visual Studio 2022 17.8, or newer; this compiler is of version 4.7.",
            Failure(project, "-p:CompilerApiVersion=roslyn4.7"),
            StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(project, "Directory.Build.targets"), """<Project><ItemGroup><PackageReference Remove="ScoData" /></ItemGroup></Project>""");
        Assert.Contains("error : What ScoData.Generator generates uses the package ScoData: reference it too.", Failure(project), StringComparison.Ordinal);
    }

    private static string Failure(string project, params string[] options) => Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, ["build", .. options])).Message;

    private string NewProject(string name, string properties, string code, string folder = "facts")
    {
        var project = library.NewProject(name, $"<PropertyGroup>{properties}</PropertyGroup>{library.Generator}", code);
        PackedLibrary.Write(project, $"{folder}/schema.yaml", Schema);
        PackedLibrary.Write(project, $"{folder}/bridges/long-bridge.yaml", Bridge);
        PackedLibrary.Write(project, $"{folder}/books/guide.yaml", Readme.Block(Heading, "yaml", 2));
        return project;
    }
}
