using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Lookups;
using ScoData.Testing;

namespace AnalyzerTests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_analyzers_have_the_reviewed_api() => ReviewedApi.Verify(typeof(LookupAnalyzer).Assembly, "ScoData.Analyzers.Tests");

    [Fact]
    public void The_code_fixes_have_the_reviewed_api() => ReviewedApi.Verify(typeof(IdCodeFix).Assembly, "ScoData.Analyzers.Tests");
}
