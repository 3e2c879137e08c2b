using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>
/// Tells what to write in place of code that uses a dataset and does not compile. The compiler says what is wrong; only who
/// knows the shape of a dataset can say what was meant.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorrectionAnalyzer : DatasetAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        UsageRules.ConstantsAsRecord, UsageRules.NoSuchFact, UsageRules.ClassAsList, UsageRules.UnknownMember, UsageRules.UncertainValue,
        UsageRules.MissingConversion, UsageRules.NewRecord, UsageRules.RecordAsConstant,
    ];

    private protected override void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting)
    {
        start.RegisterOperationAction(
            action => Report(action, reporting, Find(new Place(kinds, action.Operation), action.Operation)),
            OperationKind.Invalid,
            OperationKind.Conversion,
            OperationKind.Binary,
            OperationKind.Unary,
            OperationKind.With,
            OperationKind.ConstantPattern,
            OperationKind.Loop,
            OperationKind.None);
        start.RegisterOperationAction(
            action =>
            {
                foreach (var argument in ((AttributeSyntax)action.Operation.Syntax).ArgumentList?.Arguments ?? default)
                    Report(action, reporting, ConstantCorrections.Find(new Place(kinds, action.Operation), argument.Expression));
            },
            OperationKind.Attribute);
    }

    private static void Report(OperationAnalysisContext action, Reporting reporting, Correction? found)
    {
        if (found is not null)
            action.ReportDiagnostic(reporting.Create(found.Rule, found.Place, found.Instead, found.Arguments));
    }

    private static Correction? Find(Place place, IOperation operation) => operation switch
    {
        IInvalidOperation => ClassCorrections.Find(place) ?? MemberCorrections.Find(place) ?? ArgumentCorrections.Find(place),
        IConversionOperation { Conversion.Exists: false } conversion => ConversionCorrections.Find(place, conversion),
        IBinaryOperation { OperatorMethod: null } binary => OperatorCorrections.Find(place, binary),
        IUnaryOperation { OperatorMethod: null } unary => OperatorCorrections.Find(place, unary),
        IWithOperation with => ArgumentCorrections.NewRecord(place, with.Operand.Type),
        { Kind: OperationKind.None } => MemberCorrections.OfAnswers(place),
        IForEachLoopOperation loop => MemberCorrections.Find(place, loop),
        IConstantPatternOperation pattern => ConversionCorrections.Find(place, pattern),
        _ => null,
    };
}
