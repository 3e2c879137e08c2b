using ScoData.Generator;
using ScoData.Testing;

namespace GeneratorTests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void The_generator_has_the_reviewed_api() => ReviewedApi.Verify(typeof(ScoDataGenerator).Assembly, "ScoData.Generator.Tests");
}
