using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoData.Analyzers.Corrections;

/// <summary>Code that takes the answers to a question for a list of them, or for the only one.</summary>
internal static class AnswerCorrections
{
    /// <summary>What is not a member of answers, which an operation asks them for.</summary>
    public static Correction? Find(Place place) => place.Syntax switch
    {
        ElementAccessExpressionSyntax element => OfList(place, element.Expression),
        ConditionalAccessExpressionSyntax conditional => OfConditional(place, conditional),
        _ => place.Access() is { } access ? OfMember(place, access) : null,
    };

    /// <summary><c>foreach (var state in States.MembersOn(date))</c>, <c>[.. States.MembersOn(date)]</c>, <c>from state in States.MembersOn(date)</c>.</summary>
    public static Correction? OfList(Place place, SyntaxNode answers) =>
        answers is ExpressionSyntax expression && AnswerOf(place, expression) is not null ? Values.NotCertain(answers, $"{Place.Operand(answers)}.Certain") : null;

    /// <summary>
    /// <c>States.MembersOn(date).Count</c>, <c>office.HolderOn(date).Name</c>. The compiler takes a name of LINQ without brackets
    /// for a method.
    /// </summary>
    private static Correction? OfMember(Place place, MemberAccessExpressionSyntax access) =>
        AnswerOf(place, access.Expression) is { } answer && Within(place, answer, access.Name, ".Single()") is { } list
            ? Values.NotCertain(access, $"{access.Expression}{list}.{access.Name}")
            : null;

    /// <summary><c>office.HolderOn(date)?.Name</c>.</summary>
    private static Correction? OfConditional(Place place, ConditionalAccessExpressionSyntax conditional) =>
        AnswerOf(place, conditional.Expression) is { } answer
        && conditional.WhenNotNull.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { Name: var member }
        && Within(place, answer, member, ".SingleOrDefault()") is { } list
            ? Values.NotCertain(conditional.Expression, $"{Place.Operand(conditional.Expression)}{list}")
            : null;

    /// <summary>What is asked for a member: the list of certain answers, or the only one; null if neither has it.</summary>
    private static string? Within(Place place, ITypeSymbol answer, SimpleNameSyntax member, string only)
    {
        var name = member.Identifier.Text;
        return name == nameof(Enumerable.Contains) ? null
            : Members.Find(answer, name) is not null ? ".Certain" + only
            : place.Library.IsListMember(name) ? ".Certain"
            : null;
    }

    /// <summary>What the answers are that an expression gives; null if it gives none.</summary>
    private static ITypeSymbol? AnswerOf(Place place, ExpressionSyntax expression) =>
        place.TypeOf(expression) is INamedTypeSymbol type && place.Library.IsAnswers(type) ? type.TypeArguments[0] : null;
}
