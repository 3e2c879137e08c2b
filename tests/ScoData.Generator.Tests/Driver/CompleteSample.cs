using System.Reflection;
using ScoData.Testing;

namespace GeneratorTests.Driver;

/// <summary>The complete sample as it is, run and compiled once for all tests that read what comes of it.</summary>
internal static class CompleteSample
{
    public static Run Run { get; } = Samples.Complete().Run();

    public static Assembly Facts { get; } = Run.Compile();
}
