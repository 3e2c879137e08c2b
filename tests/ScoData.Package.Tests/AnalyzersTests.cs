using System.IO.Compression;

namespace ScoData.Package.Tests;

/// <summary>The package of analyzers, in a project that uses the library.</summary>
public sealed class AnalyzersTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private const string Code = """
        using ScoData;

        public static class Uses
        {
            public static bool Unknown => Exercises.TryGet("peace-mision-2010", out _);

            public static Exercise Needless => Exercises.Get("peace-mission-2010");

            public static int Disputed => Exercises.PeaceMission2007.Personnel;
        }
        """;

    private const string Settings = """
        is_global = true
        dotnet_diagnostic.SCO1002.severity = warning
        dotnet_diagnostic.SCO1003.severity = error
        """;

    [Fact]
    public void A_build_reports_what_the_analyzers_find_with_the_severities_of_the_project_and_links_to_the_help_page()
    {
        var project = Library.NewProject("analysed", Library.Analyzers, Code);
        PackedLibrary.Write(project, ".globalconfig", Settings);

        var failure = Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, "build")).Message;
        Assert.Contains("Code0.cs(5,52): error SCO1001: There is no exercise 'peace-mision-2010'; did you mean 'peace-mission-2010'?", failure, StringComparison.Ordinal);
        Assert.Contains("Code0.cs(7,40): error SCO1002: The exercise 'peace-mission-2010' needs no lookup: it is Exercise.PeaceMission2010", failure, StringComparison.Ordinal);
        Assert.Contains("Code0.cs(9,35): error SCO1003: Sources disagree on 'Personnel' of the exercise 'peace-mission-2007'", failure, StringComparison.Ordinal);

        // Nothing of the package is beyond the compiler, which would say so.
        Assert.DoesNotContain("error CS", failure, StringComparison.Ordinal);

        Assert.Contains("(ScoData.Analyzers/docs/analyzers.md#sco1001-unknown-id)", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_is_for_development_alone_and_brings_analyzers_and_code_fixes()
    {
        using var package = ZipFile.OpenRead(Library.PathOf("ScoData.Analyzers"));
        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "README.md",
                "ScoData.Analyzers.nuspec",
                "analyzers/dotnet/cs/ScoData.Analyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/ScoData.Analyzers.dll",
                "analyzers/dotnet/cs/ScoData.Runtime.dll",
                "build/ScoData.Analyzers.props",
                "docs/analyzers.md",
                "icon.png",
            ],
            PackageTests.Files(package));

        using var nuspec = new StreamReader(package.GetEntry("ScoData.Analyzers.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        Assert.Contains("<developmentDependency>true</developmentDependency>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", text, StringComparison.Ordinal);
    }
}
