using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.CodeFixes;

/// <summary>Replaces a lookup by id with the property of the record.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PropertyCodeFix))]
public sealed class PropertyCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.NeedlessLookup];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(RuleIds.Instead, out var name) && name is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax { ContainsDirectives: false } lookup
                && (model?.GetSymbolInfo(lookup, context.CancellationToken).Symbol as IMethodSymbol)?.ReturnType is { } record)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use {record.Name}.{name}", cancellation => ReplaceAsync(context.Document, root, lookup, record, name, cancellation), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(
        Document document, SyntaxNode root, InvocationExpressionSyntax lookup, ITypeSymbol record, string name, CancellationToken cancellation)
    {
        // Fully qualified; the editor simplifies it if possible.
        var imported = new SyntaxAnnotation();
        var type = SyntaxFactory.ParseExpression(record.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithAdditionalAnnotations(Simplifier.Annotation, imported);
        var property = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, SyntaxFactory.IdentifierName(name))
            .WithLeadingTrivia(lookup.GetLeadingTrivia().AddRange(InnerComments.Of(lookup)))
            .WithTrailingTrivia(lookup.GetTrailingTrivia());
        var replaced = document.WithSyntaxRoot(root.ReplaceNode(lookup, property));
        // No using directive if the code is qualified with the namespace.
        return IsQualified(lookup.Expression) ? replaced : await ImportAdder.AddImportsAsync(replaced, imported, cancellationToken: cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether the class before the method has a namespace before it: <c>ScoData.Exercises.Get</c>.</summary>
    private static bool IsQualified(ExpressionSyntax method) =>
        method is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax or AliasQualifiedNameSyntax };
}
