namespace Benchmarks.Datasets;

/// <summary>A generated project of a dataset.</summary>
internal sealed record Project(Dataset Dataset, string Name)
{
    /// <summary>Its own name among all: assemblies of one name cannot be loaded together.</summary>
    public string AssemblyName => $"{Name}-{Dataset.Size}";

    public string Folder => Path.Combine(Dataset.Folder, Name);

    public string OutputFolder => Path.Combine(Folder, "bin", "Release", "net10.0");

    public string Output => Path.Combine(OutputFolder, AssemblyName + ".dll");

    public string Program => Path.Combine(OutputFolder, AssemblyName + (OperatingSystem.IsWindows() ? ".exe" : ""));

    public void Write(string file, string text) => Folders.Write(Path.Combine(Folder, file), text);

    public void WriteProject(string content)
    {
        WriteSettings();
        Write(AssemblyName + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {content}
            </Project>

            """);
    }

    /// <summary>Builds it; what the compiler says where that fails.</summary>
    public string? Build()
    {
        var (exitCode, output) = Command.TryRun("dotnet", "build", "--configuration", "Release", "--verbosity", "quiet", "--nologo", Path.Combine(Folder, AssemblyName + ".csproj"));
        return exitCode == 0 ? null : output;
    }

    /// <summary>What the package of the library brings to a project, or for a synthetic dataset the library and the generator.</summary>
    public string LibraryReferences() => $"""
          <ItemGroup>
            <ProjectReference Include="{Folders.Repository}/src/ScoData/ScoData.csproj" />
          </ItemGroup>
        """ + (Dataset.IsReal ? "" : $"""

          <PropertyGroup>
            <ScoDataNamespace>Synthetic</ScoDataNamespace>
            <ScoDataVersion>1</ScoDataVersion>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Folders.Repository}/src/ScoData.Generator/ScoData.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" SetTargetFramework="TargetFramework=netstandard2.0" />
            <ScoRecord Include="../data/*.yaml" />
            <AdditionalFiles Include="@(ScoRecord)" ScoRecord="%(Filename)%(Extension)" />
            <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="ScoRecord" />
            <CompilerVisibleProperty Include="ScoDataNamespace;ScoDataAccessibility;ScoDataDatasetName;ScoDataVersion" />
          </ItemGroup>
        """);

    /// <summary>Settings of all generated projects, which are not those of the repository but for the versions of packages.</summary>
    private static void WriteSettings()
    {
        Folders.Write(Path.Combine(Folders.Artifacts, "Directory.Build.props"), """
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <InvariantGlobalization>true</InvariantGlobalization>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
                <RunAnalyzers>false</RunAnalyzers>
              </PropertyGroup>
            </Project>

            """);
        Folders.Write(Path.Combine(Folders.Artifacts, "Directory.Packages.props"), $"""
            <Project>
              <Import Project="{Folders.Repository}/Directory.Packages.props" />
              <PropertyGroup>
                <CentralPackageTransitivePinningEnabled>false</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
            </Project>

            """);
    }
}
