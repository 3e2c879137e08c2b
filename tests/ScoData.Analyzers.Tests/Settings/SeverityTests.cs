using AnalyzerTests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ScoData.Analyzers.Disputes;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Settings;

/// <summary>A project sets severities as it does those of other analyzers.</summary>
public sealed class SeverityTests
{
    private const string Lookups = """_ = Bridges.TryGet({|#0:"long-brigde"|}, out _); _ = Bridges.TryGet({|#1:"old-bridge"|}, out _); _ = {|#2:Bridges.Get("long-bridge")|};""";

    private const string Reads = "Console.WriteLine({|#0:Bridges.LongBridge.Length|});";

    [Fact]
    public void What_is_wrong_is_a_warning_and_what_is_a_choice_an_info() => Assert.Equal(
        ["SCO1002", "SCO1003", "SCO1015"],
        UsageRules.All.Where(rule => rule.DefaultSeverity != DiagnosticSeverity.Warning).Select(rule => rule.Id));

    [Theory]
    [InlineData("/.editorconfig", "root = true\n[*.cs]\n")]
    [InlineData("/.globalconfig", "is_global = true\n")]
    public async Task They_are_set_in_a_file(string file, string head)
    {
        var lookups = Configure<LookupAnalyzer>(Lookups, file, head + "dotnet_diagnostic.SCO1001.severity = error\ndotnet_diagnostic.SCO1004.severity = suggestion\ndotnet_diagnostic.SCO1002.severity = warning\n");
        lookups.ExpectedDiagnostics.Add(Severe(0, UsageRules.UnknownId, DiagnosticSeverity.Error));
        lookups.ExpectedDiagnostics.Add(Severe(1, UsageRules.FormerId, DiagnosticSeverity.Info));
        lookups.ExpectedDiagnostics.Add(Severe(2, UsageRules.NeedlessLookup, DiagnosticSeverity.Warning));
        await lookups.RunAsync();

        var reads = Configure<DisputeAnalyzer>(Reads, file, head + "dotnet_diagnostic.SCO1003.severity = warning\n");
        reads.ExpectedDiagnostics.Add(Severe(0, UsageRules.DisputedFact, DiagnosticSeverity.Warning));
        await reads.RunAsync();
    }

    [Fact]
    public async Task None_switches_a_diagnostic_off()
    {
        await Configure<LookupAnalyzer>(Lookups, "/.editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-ScoData.severity = none\n").RunAsync();
        await Configure<DisputeAnalyzer>(Reads, "/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SCO1003.severity = none\n").RunAsync();
    }

    [Fact]
    public Task A_pragma_switches_it_off_for_a_line() => Code.Check<LookupAnalyzer>(Code.Method("""
        #pragma warning disable SCO1001
                Bridges.Get("no-bridge");
        #pragma warning restore SCO1001
        """));

    private static ConfiguredTest<TAnalyzer> Configure<TAnalyzer>(string statements, string file, string text)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new ConfiguredTest<TAnalyzer> { TestCode = Code.Method(statements) };
        Code.Prepare(test, []);
        test.TestState.AnalyzerConfigFiles.Add((file, text));
        return test;
    }

    /// <summary>The framework of the tests asks for the default severity of each diagnostic, which would win over files.</summary>
    private sealed class ConfiguredTest<TAnalyzer> : CSharpCodeFixTest<TAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        protected override Project ApplyCompilationOptions(Project project) => project;
    }

    private static DiagnosticResult Severe(int place, DiagnosticDescriptor rule, DiagnosticSeverity severity) =>
        new DiagnosticResult(rule.Id, severity).WithLocation(place);
}
