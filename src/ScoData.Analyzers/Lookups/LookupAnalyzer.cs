using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;
using ScoData.Tables;

namespace ScoData.Analyzers.Lookups;

/// <summary>Checks lookups by constant ids: that there is such a record, that the id is not a former one, and that a lookup is needed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LookupAnalyzer : DatasetAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.UnknownId, UsageRules.NeedlessLookup, UsageRules.FormerId];

    private protected override void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting) => start.RegisterOperationAction(
        call =>
        {
            if (Lookup.Of(kinds, (IInvocationOperation)call.Operation) is { } lookup && Check(lookup, call.Operation, reporting) is { } diagnostic)
                call.ReportDiagnostic(diagnostic);
        },
        OperationKind.Invocation);

    private static Diagnostic? Check(Lookup lookup, IOperation call, Reporting reporting)
    {
        var (kind, id) = (lookup.Kind, lookup.Id);
        if (kind.Find(id.Text) is not { } record)
        {
            var near = NearMatch.Find(id.Text, kind.Ids);
            var hint = near is null ? $"; {Write(kind.Collection, call)}.All has all of them" : $"; did you mean '{near}'?";
            return reporting.Create(UsageRules.UnknownId, id.Place, near, kind.Words, id.Text, hint);
        }

        if (record.Id != id.Text)
            return reporting.Create(UsageRules.FormerId, id.Place, record.Id, kind.Words, id.Text, record.Id);

        // A property alone is not a valid statement; such a lookup may check the data.
        return lookup.GivesRecord && call.Parent is not IExpressionStatementOperation && kind.HasProperty(record.Name)
            ? reporting.Create(UsageRules.NeedlessLookup, call.Syntax, record.Name, kind.Words, record.Id, $"{Write(kind.Record, call)}.{record.Name}")
            : null;
    }

    /// <summary>A class as the code there writes it. Its name alone is not enough if it is that of a namespace too.</summary>
    private static string Write(INamedTypeSymbol type, IOperation place) =>
        place.SemanticModel is { } model ? type.ToMinimalDisplayString(model, place.Syntax.SpanStart) : type.Name;
}
