using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ScoData.Testing;

namespace AnalyzerTests.Driver;

/// <summary>
/// Code that uses datasets, with the places of diagnostics in it: <c>{|#0:"x"|}</c>. All diagnostics are expected ones, also of the
/// compiler. The framework of the tests checks on its own that nothing is reported in generated code.
/// </summary>
internal static class Code
{
    /// <summary>Checks what is reported.</summary>
    public static Task Check<TAnalyzer>(string code, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => Test<TAnalyzer>(code, expected).RunAsync();

    /// <summary>Checks what is reported and what the code fix makes of it, one by one and all at once.</summary>
    public static Task Fix<TAnalyzer, TFix>(string code, string mended, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> { TestCode = code, FixedCode = mended };
        Prepare(test, expected);
        return test.RunAsync();
    }

    /// <summary>Statements in a method of a project that uses datasets.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using Rivers;
        using ScoData;

        class Program
        {
            static void Main(string[] args)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>A test to be changed before it is run.</summary>
    public static CSharpCodeFixTest<TAnalyzer, EmptyCodeFixProvider, DefaultVerifier> Test<TAnalyzer>(string code, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, EmptyCodeFixProvider, DefaultVerifier> { TestCode = code };
        Prepare(test, expected);
        return test;
    }

    /// <summary>A diagnostic with its message, at a place of the code.</summary>
    public static DiagnosticResult At(int place, DiagnosticDescriptor rule, string message) => new DiagnosticResult(rule).WithLocation(place).WithMessage(message);

    /// <summary>What every test is compiled against, and what it is to report.</summary>
    public static void Prepare(AnalyzerTest<DefaultVerifier> test, DiagnosticResult[] expected)
    {
        // Nothing is fetched: the code is compiled against what the tests run on.
        test.ReferenceAssemblies = new ReferenceAssemblies("none");
        test.TestState.AdditionalReferences.AddRange([.. AssemblyReferences.Framework, .. AssemblyReferences.Library, Bridges.Reference]);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
    }
}
