using ScoData.Testing;

namespace ScoData.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_runtime_has_the_reviewed_api() => ReviewedApi.Verify(typeof(ScoRecord).Assembly, "ScoData.Tests");

    /// <summary>Records come and go with the data: what they have in common is the interface, and which there are is not.</summary>
    [Fact]
    public void The_facts_have_the_reviewed_api()
    {
        var facts = typeof(ScoDataset).Assembly;
        ReviewedApi.Verify(facts, "ScoData.Tests", [.. facts.GetExportedTypes().Where(type => !type.IsNested)], WithoutRecords);
    }

    /// <summary>The lines without those of single records: their properties, and the nested classes of their constants.</summary>
    private static IEnumerable<string> WithoutRecords(IEnumerable<string> lines)
    {
        const string Nested = "        public static class ";
        const string End = "        }";
        var isNested = false;
        foreach (var line in lines)
        {
            isNested |= line.StartsWith(Nested, StringComparison.Ordinal);
            if (!isNested && !IsRecord(line) && !line.Contains("Obsolete(\"Renamed", StringComparison.Ordinal))
                yield return line;
            isNested &= line != End;
        }
    }

    /// <summary>Whether a line is a record in its class (<c>public static ScoData.Exercise PeaceMission2010 { get; }</c>).</summary>
    private static bool IsRecord(string line)
    {
        var words = line.Trim().Split(' ');
        return words is ["public", "static", var type, _, "{", "get;", "}"]
            && typeof(ScoDataset).Assembly.GetType(type) is { } found
            && typeof(ScoRecord).IsAssignableFrom(found);
    }
}
