using System.Xml.Linq;
using ScoData.Generator;
using ScoData.Testing;

namespace GeneratorTests.Driver;

/// <summary>The options that the generator reads are those that MSBuild hands to it.</summary>
public sealed class PackagePropsTests
{
    [Theory]
    [InlineData("src/ScoData.Generator/build/ScoData.Generator.props")]
    [InlineData("src/ScoData/ScoData.csproj")]
    public void Every_option_is_visible_to_the_compiler(string file)
    {
        var project = XDocument.Load(Repository.File(file));
        var properties = project.Descendants("CompilerVisibleProperty").SelectMany(item => item.Attribute("Include")!.Value.Split(';'));
        Assert.Equal(
            ProjectOptions.Properties.Order(StringComparer.Ordinal),
            properties.Select(property => "build_property." + property).Order(StringComparer.Ordinal));
        Assert.Equal(
            ProjectOptions.FileName,
            $"build_metadata.{project.Descendants("CompilerVisibleItemMetadata").Single().Attribute("Include")!.Value}.{project.Descendants("CompilerVisibleItemMetadata").Single().Attribute("MetadataName")!.Value}");
    }
}
