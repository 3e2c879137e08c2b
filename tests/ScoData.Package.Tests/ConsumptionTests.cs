namespace ScoData.Package.Tests;

/// <summary>Projects outside the repository that use the package as anybody would.</summary>
public sealed class ConsumptionTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    [Fact]
    public void The_program_of_the_readme_prints_what_the_readme_says()
    {
        var readme = Readme.Load();
        var project = Library.NewProject("app", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>", readme.CodeAfter("## Use it"));
        Assert.Equal(readme.OutputAfter("## Use it"), Dotnet.Run(project, "run").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Facts_are_used_in_unit_tests()
    {
        var items = $"""
            <ItemGroup>
              <PackageReference Include="Microsoft.NET.Test.Sdk" Version="{Settings.Of("SdkVersion")}" />
              <PackageReference Include="xunit" Version="{Settings.Of("XunitVersion")}" />
              <PackageReference Include="xunit.runner.visualstudio" Version="{Settings.Of("RunnerVersion")}" />
            </ItemGroup>
            """;
        // Compiled by the project that they are copied into.
        var consumer = Path.Combine(Settings.Repository, "tests/ScoData.Package.Tests/Consumer");
        var project = Library.NewProject("checks", items, [.. Directory.GetFiles(consumer, "*.cs").Select(File.ReadAllText), Readme.Load().CodeAfter("### In unit tests")]);
        Assert.Contains("Failed:     0, Passed:    28,", Dotnet.Run(project, "test"), StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_that_touch_everything_at_once_see_the_same_objects()
    {
        var project = Library.NewProject("threads", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>", Program("Threads.cs"));
        Dotnet.Run(project, "build");
        // In several processes, since chance has a part in it.
        for (var i = 0; i < 5; i++)
            Assert.Equal("16 of 16 threads see the same objects\n0 failures\n", Dotnet.Run(project, Path.Combine("bin", "Debug", "net10.0", "threads.dll")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_web_application_binds_values_and_records_in_addresses_bodies_and_settings()
    {
        var project = Library.NewProject("web", """<ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>""", Program("Web.cs"));
        Assert.Equal(
            """
            200 Peace Mission 2010
            200 ["solidarity-2019-2021","pabbi-antiterror-2021","peace-mission-2021","manesar-antiterror-2022"]
            200 4
            400 
            200 [{"record":"observations/china-russia-war-games","time":"2005/2009"}]
            200 [{"record":"exercises/peace-mission-2010","field":"type","value":"military","text":"military","rank":"preferred","provenance":"editorial","sources":[],"asOf":null,"note":null}]
            Peace Mission 2010: China, Russia; more than 4,000; 2010-09; 2007/2010
            {"exercise":"peace-mission-2010","states":["russia","china"],"least":"more than 4000","from":"2010-09","period":"2007/2010"}

            """.ReplaceLineEndings("\n"),
            Dotnet.Run(project, "run").ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Exercises.TianshanI2006.Personnel", "CS0117")]
    [InlineData("Exercises.PeaceMision2010.Name", "CS0117")]
    public void A_fact_that_is_not_known_does_not_compile(string fact, string error)
    {
        var project = Library.NewProject("unknown", "", $"using ScoData;\npublic static class Unknown {{ public static object Fact => {fact}; }}\n");
        var failure = Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, "build"));
        Assert.Contains($"error {error}", failure.Message, StringComparison.Ordinal);
    }

    private static string Program(string file) => File.ReadAllText(Path.Combine(Settings.Repository, "tests/ScoData.Package.Tests/Programs", file));
}
