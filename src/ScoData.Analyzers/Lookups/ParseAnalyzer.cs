using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Lookups;

/// <summary>Checks values that are parsed from constant texts, such as <c>EdtfDate.Parse("2010-13")</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParseAnalyzer : DatasetAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageRules.InvalidText];

    private protected override void Start(CompilationStartAnalysisContext start, Kinds kinds, Reporting reporting) => start.RegisterOperationAction(
        action =>
        {
            var call = (IInvocationOperation)action.Operation;
            if (call.TargetMethod is { Name: "Parse", IsStatic: true, Parameters.Length: 1, ContainingType: { } type } && kinds.Library.IsValue(type)
                && ConstantText.Of(call.Arguments[0].Value) is { } text && ErrorOf(type.Name, text.Text) is { } error)
            {
                action.ReportDiagnostic(reporting.Create(UsageRules.InvalidText, text.Place, null, error.TrimEnd('.')));
            }
        },
        OperationKind.Invocation);

    /// <summary>What the exception of the call says; null if the text is valid.</summary>
    private static string? ErrorOf(string type, string text) => type switch
    {
        nameof(EdtfDate) => EdtfDate.TryParse(text, out _) ? null : MessageOf(text, EdtfDate.Parse),
        nameof(EdtfInterval) => EdtfInterval.TryParse(text, out _) ? null : MessageOf(text, EdtfInterval.Parse),
        nameof(Quantity) => Quantity.TryParse(text, out _) ? null : MessageOf(text, Quantity.Parse),
        nameof(Measurement) => Measurement.TryParse(text, out _) ? null : MessageOf(text, Measurement.Parse),
        nameof(Money) => Money.TryParse(text, out _) ? null : MessageOf(text, Money.Parse),
        nameof(Coordinates) => Coordinates.TryParse(text, out _) ? null : MessageOf(text, Coordinates.Parse),
        _ => null,
    };

    private static string? MessageOf<T>(string text, Func<string, T> parse)
    {
        try
        {
            parse(text);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }
}
