using AnalyzerTests.Driver;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Corrections;
using ScoData.Analyzers.Rules;
using ScoData.Testing;

namespace AnalyzerTests.Corrections;

/// <summary>SCO1010 in tests: a word that is compared with a value of a vocabulary has a constant, in every test framework.</summary>
public sealed class AssertionTests
{
    [Theory]
    [InlineData("xunit.assert", "Xunit", "Assert.Equal([\"held\"], exercise.Status)", "Occurrence.Held")]
    [InlineData("xunit.assert", "Xunit", "Assert.Equal([\"military\"], exercise.Type)", "ExerciseType.Military")]
    [InlineData("xunit.assert", "Xunit", "Assert.NotEqual([\"military\"], exercise.Type)", "ExerciseType.Military")]
    [InlineData("xunit.assert", "Xunit", "Assert.Equal(exercise.Status, [\"held\"])", "Occurrence.Held")]
    [InlineData("nunit.framework", "NUnit.Framework", "Assert.That(exercise.Type, Is.EqualTo([\"military\"]))", "ExerciseType.Military")]
    [InlineData("nunit.framework", "NUnit.Framework", "Assert.That(exercise.Type, Is.Not.EqualTo([\"military\"]))", "ExerciseType.Military")]
    [InlineData("nunit.framework,nunit.framework.legacy", "NUnit.Framework.Legacy", "ClassicAssert.AreEqual([\"military\"], exercise.Type)", "ExerciseType.Military")]
    [InlineData("MSTest.TestFramework", "Microsoft.VisualStudio.TestTools.UnitTesting", "Assert.AreEqual([\"military\"], exercise.Type)", "ExerciseType.Military")]
    [InlineData("MSTest.TestFramework", "Microsoft.VisualStudio.TestTools.UnitTesting", "Assert.AreEqual([\"held\"], exercise.Status)", "Occurrence.Held")]
    [InlineData("FluentAssertions", "FluentAssertions", "exercise.Type.Should().Be([\"military\"])", "ExerciseType.Military")]
    [InlineData("FluentAssertions", "FluentAssertions", "exercise.Status.Should().Be([\"held\"], \"a source says so\")", "Occurrence.Held")]
    [InlineData("AwesomeAssertions", "AwesomeAssertions", "exercise.Type.Should().Be([\"military\"])", "ExerciseType.Military")]
    [InlineData("Shouldly", "Shouldly", "exercise.Type.ShouldBe([\"military\"])", "ExerciseType.Military")]
    [InlineData("Shouldly", "Shouldly", "exercise.Status.ShouldBe([\"held\"])", "Occurrence.Held")]
    public async Task A_word_is_its_constant(string libraries, string space, string assertion, string constant)
    {
        var references = libraries.Split(',').Select(library => AssemblyReferences.Named(library + ".dll")).ToArray();
        var corrected = Method(space, $"{assertion[..assertion.IndexOf('[', StringComparison.Ordinal)]}{constant}{assertion[(assertion.IndexOf(']', StringComparison.Ordinal) + 1)..]}");
        var test = new CSharpCodeFixTest<CorrectionAnalyzer, CorrectionCodeFix, DefaultVerifier>
        {
            TestCode = Method(space, assertion.Replace("[", "{|#0:", StringComparison.Ordinal).Replace("]", "|}", StringComparison.Ordinal)),
            FixedCode = corrected,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        Code.Prepare(test, [Code.At(0, UsageRules.MissingConversion, $"There is no implicit conversion from string to {constant.Split('.')[0]}: write '{constant}'")]);
        test.TestState.AdditionalReferences.AddRange(references);
        await test.RunAsync();

        var compiled = Code.Test<CorrectionAnalyzer>(corrected);
        compiled.TestState.AdditionalReferences.AddRange(references);
        await compiled.RunAsync();
    }

    private static string Method(string space, string assertion) => $$"""
        #nullable enable
        using ScoData;
        using {{space}};

        class Tests
        {
            void Method(Exercise exercise)
            {
                {{assertion}};
            }
        }
        """;
}
