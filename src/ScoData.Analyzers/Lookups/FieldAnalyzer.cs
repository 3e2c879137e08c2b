using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;
using ScoData.FrontEnd.Naming;
using ScoData.Tables;

namespace ScoData.Analyzers.Lookups;

/// <summary>Checks questions about constant fields, such as <c>exercise.ClaimsOn("personnel")</c>: that the kind has such a field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FieldAnalyzer : DatasetAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.UnknownField];

    private protected override void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting) => start.RegisterOperationAction(
        action =>
        {
            var call = (IInvocationOperation)action.Operation;
            if (KindOf(kinds, call) is { } kind && ConstantText.Of(call.Arguments[0].Value) is { } field && !HasField(kind, field.Text))
                action.ReportDiagnostic(Create(reporting, kind, field));
        },
        OperationKind.Invocation);

    /// <summary>The kind whose field a call asks about; null for any other call, or if only the program knows the kind.</summary>
    private static Kind? KindOf(Kinds kinds, IInvocationOperation call) => call switch
    {
        { TargetMethod: { Name: "ClaimsOn" or "AgreementOn" or "MajorityOn", Parameters.Length: 1 } asked, Instance.Type: { } record }
            when Symbols.Same(asked.ContainingType, kinds.Library.Record) => kinds.OfRecord(record),
        { TargetMethod: { Name: "GetField", Parameters.Length: 1 } asked, Instance: IPropertyReferenceOperation { Property.Name: "Kind", Instance.Type: { } record } }
            when Symbols.Same(asked.ContainingType, kinds.Library.KindInfo) => kinds.OfRecord(record),
        _ => null,
    };

    private static bool HasField(Kind kind, string field) =>
        field.Length > 0 && (HasProperty(kind, field) || (CSharpName.IsId(field) && HasProperty(kind, CSharpName.Pascal(field))));

    private static bool HasProperty(Kind kind, string name) => kind.Record.GetMembers(name).Only() is IPropertySymbol { IsStatic: false };

    private static Diagnostic Create(Reporting reporting, Kind kind, ConstantText field)
    {
        var members = kind.Record.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsOverride: false }).Select(property => property.Name);
        // The suggestion is in the form that was meant: that of the data or of C#.
        var names = field.Text.Any(char.IsUpper) ? members : members.Select(DataName);
        var near = NearMatch.Find(field.Text, names);
        return reporting.Create(UsageRules.UnknownField, field.Place, near, kind.Words, field.Text, near is null ? "" : $"; did you mean '{near}'?");
    }

    /// <summary><c>DrawnFrom</c> becomes <c>drawn-from</c>.</summary>
    private static string DataName(string member) =>
        CSharpName.Words(member).Replace(' ', '-') is var name && CSharpName.IsId(name) && CSharpName.Pascal(name) == member ? name : member;
}
