using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Analyzers.Corrections;
using ScoData.Analyzers.Disputes;
using ScoData.Analyzers.Lookups;
using ScoData.Testing;

namespace AnalyzerTests.Driver;

/// <summary>All analyzers on a program, as a build runs them.</summary>
internal static class Analysis
{
    private const string ImplicitUsings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n";

    /// <summary>What is reported, in order of places.</summary>
    /// <param name="program">The file <c>Program.cs</c>.</param>
    /// <param name="help">The path of the help page, or nothing.</param>
    /// <param name="compiles">Whether the program must compile.</param>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(string program, string help = "", bool compiles = true)
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(program, path: "Program.cs"), CSharpSyntaxTree.ParseText(ImplicitUsings, path: "Usings.cs")],
            AssemblyReferences.Framework.AddRange(AssemblyReferences.Library),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Equal(compiles, compilation.GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
        var diagnostics = await compilation
            .WithAnalyzers([new LookupAnalyzer(), new FieldAnalyzer(), new ParseAnalyzer(), new DisputeAnalyzer(), new InexactAnalyzer(), new CorrectionAnalyzer()], new AnalyzerOptions([], new BuildOptions(help)))
            .GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class BuildOptions(string help) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(help);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string help) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.ScoDataAnalyzersHelp" ? help : null;
            return value is not null;
        }
    }
}
