using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.CodeFixes;

/// <summary>Writes the code that a message suggests. The code there does not compile, so its text is replaced, not its syntax.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectionCodeFix))]
public sealed class CorrectionCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        RuleIds.ConstantsAsRecord, RuleIds.NoSuchFact, RuleIds.ClassAsList, RuleIds.UnknownMember, RuleIds.UncertainValue, RuleIds.MissingConversion,
        RuleIds.RecordAsConstant,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(RuleIds.Instead, out var instead) && instead is not null)
            {
                var change = new TextChange(diagnostic.Location.SourceSpan, instead);
                context.RegisterCodeFix(
                    CodeAction.Create($"Write '{instead}'", _ => Task.FromResult(context.Document.WithText(text.WithChanges(change))), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }
}
