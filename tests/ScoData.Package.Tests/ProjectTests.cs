using System.Xml.Linq;

namespace ScoData.Package.Tests;

/// <summary>The projects of the repository.</summary>
public sealed class ProjectTests
{
    /// <summary>A framework that one reference asks for and another does not makes two builds of one project, which write the same files at once.</summary>
    [Fact]
    public void Only_a_project_of_several_frameworks_is_asked_for_one()
    {
        var projects = new[] { "src", "tests" }
            .SelectMany(folder => Directory.GetDirectories(Path.Combine(Settings.Repository, folder)))
            .SelectMany(folder => Directory.GetFiles(folder, "*.csproj"))
            .ToArray();
        Assert.NotEmpty(projects);
        foreach (var project in projects)
        {
            foreach (var reference in XDocument.Load(project).Descendants("ProjectReference").Where(reference => reference.Attribute("SetTargetFramework") is not null))
            {
                var target = Path.Combine(Path.GetDirectoryName(project)!, reference.Attribute("Include")!.Value);
                Assert.True(XDocument.Load(target).Descendants("TargetFrameworks").Any(), $"{project} asks {target} for a framework.");
            }
        }
    }
}
