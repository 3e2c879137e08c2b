using System.Reflection;
using System.Text.RegularExpressions;

namespace ScoData.Interop.Tests.Recipes;

/// <summary>The code in <c>docs/serialization.md</c> is the code that is tested here.</summary>
public sealed partial class PageTests
{
    private static readonly string Repository =
        typeof(PageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!;

    private static readonly string Tests = Path.Combine(Repository, "tests", "ScoData.Interop.Tests");

    private static readonly string[] Samples =
        [.. Sample().Matches(File.ReadAllText(Path.Combine(Repository, "docs", "serialization.md")).ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value)];

    public static TheoryData<string> Recipes =>
        [.. Directory.GetFiles(Path.Combine(Tests, "Recipes"), "*.cs").Select(path => Path.GetFileName(path)).Where(name => name != "PageTests.cs")];

    [Theory]
    [MemberData(nameof(Recipes))]
    public void The_page_has_a_recipe_as_it_is_tested(string file) => Assert.Contains(File.ReadAllText(Path.Combine(Tests, "Recipes", file)).ReplaceLineEndings("\n"), Samples);

    [Fact]
    public void The_page_has_no_other_code_than_what_is_tested()
    {
        var recipes = Recipes.Select(row => File.ReadAllText(Path.Combine(Tests, "Recipes", row.Data)).ReplaceLineEndings("\n")).ToArray();
        var web = WithoutSpace(File.ReadAllText(Path.Combine(Tests, "Web", "WebTests.cs")));
        Assert.All(Samples.Except(recipes), sample => Assert.Contains(WithoutSpace(sample), web, StringComparison.Ordinal));
    }

    private static string WithoutSpace(string text) => Space().Replace(text, "");

    [GeneratedRegex("\n```csharp\n(?<code>.*?\n)```\n", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
