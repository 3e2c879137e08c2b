using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Analyzers.Datasets;

namespace ScoData.Analyzers.Rules;

/// <summary>An analyzer of code that uses a dataset; in any other project it does nothing.</summary>
public abstract class DatasetAnalyzer : DiagnosticAnalyzer
{
    private protected DatasetAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Library.Of(start.Compilation) is { } library)
                Start(start, new Kinds(library), new Reporting(start.Options));
        });
    }

    /// <summary>Registers what the analyzer looks at in one project.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting);
}
