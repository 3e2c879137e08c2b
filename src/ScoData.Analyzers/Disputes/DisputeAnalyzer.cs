using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Disputes;

/// <summary>Finds code that uses the preferred value of a disputed fact and does not look at what other sources say about the record.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisputeAnalyzer : DatasetAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.DisputedFact];

    private protected override void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting)
    {
        if (kinds.Library.Disputed is not { } disputed)
            return;
        start.RegisterOperationBlockStartAction(block =>
        {
            var reads = new DisputedReads(kinds, disputed, block.OperationBlocks);
            block.RegisterOperationAction(member => reads.Add(member.Operation), OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.Invocation);
            block.RegisterOperationBlockEndAction(end =>
            {
                foreach (var read in reads.Unlooked())
                    end.ReportDiagnostic(reporting.Create(UsageRules.DisputedFact, read.Place, null, read.Fact, read.Record.Kind.Words, read.Record.Id));
            });
        });
    }
}
