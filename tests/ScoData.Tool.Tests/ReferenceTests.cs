using System.Reflection;

namespace ScoData.Tool.Tests;

public class ReferenceTests
{
    [Fact]
    public void The_tool_and_what_it_is_made_of_know_no_compiler()
    {
        Assembly[] parts = [typeof(ScoTool).Assembly, typeof(FrontEnd.CheckedDataset).Assembly, typeof(ScoDataset).Assembly, typeof(ScoRecord).Assembly];

        // There are no others.
        Assert.Equal(
            parts.Skip(1).Select(part => part.GetName().Name).Order(StringComparer.Ordinal),
            parts.SelectMany(ReferencesOf).Where(name => name.StartsWith("ScoData", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(parts.SelectMany(ReferencesOf), name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
