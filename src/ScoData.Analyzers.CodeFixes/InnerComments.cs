using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScoData.Analyzers.CodeFixes;

/// <summary>The comments within an expression that is replaced by a shorter one.</summary>
internal static class InnerComments
{
    /// <summary>The comments between the first and the last token, for use before the replacement.</summary>
    public static IEnumerable<SyntaxTrivia> Of(SyntaxNode expression)
    {
        var isAfterLine = false;
        foreach (var trivia in expression.DescendantTrivia().Where(trivia => expression.Span.Contains(trivia.Span)))
        {
            if (isAfterLine)
            {
                // The end of the line of the comment.
                yield return trivia;
                yield return SyntaxFactory.Whitespace(IndentOf(expression));
            }

            isAfterLine = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
            if (!isAfterLine && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                continue;
            yield return trivia;
            if (!isAfterLine)
                yield return SyntaxFactory.Space;
        }
    }

    /// <summary>The spaces before the line on which it starts.</summary>
    private static string IndentOf(SyntaxNode expression)
    {
        var line = expression.SyntaxTree.GetText().Lines.GetLineFromPosition(expression.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
