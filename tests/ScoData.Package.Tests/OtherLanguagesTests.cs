namespace ScoData.Package.Tests;

/// <summary>Projects in other languages, and with the library for older frameworks.</summary>
public sealed class OtherLanguagesTests
{
    private static PackedLibrary Library => PackedLibrary.Shared;

    private const string Printed = "5000\nPeace Mission 2010: more than 5,000\nTrue\n8\nChina\n";

    [Theory]
    [InlineData("fsproj", "Program.fs")]
    [InlineData("vbproj", "Program.vb")]
    [InlineData("csproj", "Program.cs")]
    public void A_program_in_any_language_uses_the_facts(string project, string code) =>
        Assert.Equal(Printed, Run(project, code, $"""<PackageReference Include="ScoData" Version="[{Settings.PackageVersion}]" />"""));

    [Fact]
    public void The_library_for_older_frameworks_runs_on_a_current_one()
    {
        string[] files = [Library.Unpack("ScoData", "lib/netstandard2.0/ScoData.dll"), Library.Unpack("ScoData.Runtime", "lib/netstandard2.0/ScoData.Runtime.dll")];
        Assert.Equal(Printed, Run("csproj", "Program.cs", $"""<Reference Include="{string.Join(';', files)}" />""", "old"));
    }

    private string Run(string project, string code, string reference, string suffix = "")
    {
        var folder = Directory.CreateDirectory(Path.Combine(Library.Root, project + suffix)).FullName;
        File.Copy(Path.Combine(Settings.Repository, "tests/ScoData.Package.Tests/Languages", code), Path.Combine(folder, code));
        File.WriteAllText(Path.Combine(folder, $"facts{suffix}.{project}"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
                {Library.Restore}
              </PropertyGroup>
              <ItemGroup>
                {(project == "fsproj" ? $"""<Compile Include="{code}" />""" : "")}
                {reference}
              </ItemGroup>
            </Project>
            """);
        return Dotnet.Run(folder, "run").ReplaceLineEndings("\n");
    }
}
