using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Analyzers.Corrections;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Disputes;

/// <summary>Finds code that uses the number of a count or an amount that is not exact, and does not look at how far it is uncertain.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InexactAnalyzer : DatasetAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.InexactConstant];

    private protected override void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting) =>
        start.RegisterOperationBlockStartAction(block =>
        {
            var reads = new InexactReads(kinds);
            block.RegisterOperationAction(member => reads.Add(member.Operation), OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end =>
            {
                foreach (var read in reads.Unlooked())
                {
                    var instead = $"{new Place(kinds, read.Operation).Write(read.Record)}.{read.Fact}";
                    end.ReportDiagnostic(reporting.Create(UsageRules.InexactConstant, read.Operation.Syntax, null, read.Fact, read.Record.Kind.Words, read.Record.Id, read.Words, instead));
                }
            });
        });
}
