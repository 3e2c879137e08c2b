using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.CodeFixes;

/// <summary>Replaces a literal with the suggested or current id.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdCodeFix))]
public sealed class IdCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.UnknownId, RuleIds.FormerId, RuleIds.UnknownField];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A named constant would have to be changed at its declaration, which may affect more than this lookup.
            if (diagnostic.Properties.TryGetValue(RuleIds.Instead, out var id) && id is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use '{id}'", _ => Task.FromResult(Replace(context.Document, root, literal, id)), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string id)
    {
        var token = SyntaxFactory.Literal(id).WithTriviaFrom(literal.Token);
        return document.WithSyntaxRoot(root.ReplaceNode(literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, token)));
    }
}
