namespace ScoData.Package.Tests;

/// <summary>The generator as a guest in projects with rules of their own, and in those where it cannot work.</summary>
public sealed class GuestTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    /// <summary>The key of this repository stands for that of anybody.</summary>
    private static string Strict => $"""
        <TargetFramework>netstandard2.0</TargetFramework>
        <LangVersion>latest</LangVersion>
        <SignAssembly>true</SignAssembly>
        <AssemblyOriginatorKeyFile>{Path.Combine(Settings.Repository, "eng", "ScoData.snk")}</AssemblyOriginatorKeyFile>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <AnalysisMode>All</AnalysisMode>
        """;

    private const string Code = """
        using System;
        using ScoData;

        [assembly: CLSCompliant(true)]

        namespace strict
        {
            /// <summary>Shows types of the library and of the dataset.</summary>
            public static class Shown
            {
                /// <summary>The length of a hill.</summary>
                public static Quantity? LengthOf(Hill hill) => hill?.Length;

                /// <summary>The state of a hill.</summary>
                public static State? StateOf(Hill hill) => hill?.State;
            }
        }
        """;

    [Fact]
    public void A_library_with_a_strong_name_that_is_CLS_compliant_has_facts_without_a_warning()
    {
        var project = Library.NewProject("strict", $"<PropertyGroup>{Strict}</PropertyGroup>{Library.Generator}", Code);
        PackedLibrary.Write(project, "facts/schema.yaml", """
            kinds:
              hill:
                summary: A hill.
                label: name
                unsourced: true
                fields:
                  name: { type: text, required: true, summary: The name. }
                  length: { type: count, unit: metres, summary: How long it is. }
                  state: { type: ScoData.State, query: in-state, summary: Where it is. }
            """);
        PackedLibrary.Write(project, "facts/hills.yaml", "green-hill: { name: Green Hill, length: 40, state: kazakhstan }\n");
        Dotnet.Run(project, "build");
    }

    [Theory]
    [InlineData("guest-in-fs.fsproj", "F#")]
    [InlineData("guest-in-vb.vbproj", "VB")]
    public void A_project_in_another_language_is_told_where_the_facts_belong(string file, string language)
    {
        var project = Library.NewPlainProject(file, "", Library.Generator);
        Assert.Contains(
            $"error : ScoData.Generator writes C#, and this project is written in {language}: put the facts into a C# library that references ScoData.Generator, and reference that library here.",
            Assert.ThrowsAny<Exception>(() => Dotnet.Run(project, "build")).Message,
            StringComparison.Ordinal);
    }
}
