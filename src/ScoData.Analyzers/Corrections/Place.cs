using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Datasets;

namespace ScoData.Analyzers.Corrections;

/// <summary>An operation that may not compile, with what the compiler knows of the code there.</summary>
internal readonly struct Place(Kinds kinds, IOperation operation)
{
    public Kinds Kinds => kinds;

    public Library Library => kinds.Library;

    public IOperation Operation => operation;

    public SyntaxNode Syntax => operation.Syntax;

    /// <summary>The type, member or variable that an expression names; null if it names none.</summary>
    public ISymbol? SymbolOf(SyntaxNode expression) => operation.SemanticModel?.GetSymbolInfo(expression).Symbol;

    /// <summary>The type that an expression names, where a value is needed; null if it names anything else.</summary>
    public INamedTypeSymbol? TypeNamed(ExpressionSyntax expression)
    {
        if (expression is not (SimpleNameSyntax or MemberAccessExpressionSyntax) || operation.SemanticModel?.GetSymbolInfo(expression) is not { } named)
            return null;
        return (named.Symbol ?? named.CandidateSymbols.Only()) as INamedTypeSymbol;
    }

    /// <summary>The member access that an operation is, alone or as what is called.</summary>
    public MemberAccessExpressionSyntax? Access() => Syntax switch
    {
        MemberAccessExpressionSyntax access => access,
        // Otherwise the access is an operation of its own.
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } when operation.ChildOperations.All(child => child.Syntax != called) => called,
        _ => null,
    };

    /// <summary>The member access that an operation is, if there is no such member.</summary>
    public MemberAccessExpressionSyntax? UnknownAccess() => Access() is { } access && IsUnknown(access) ? access : null;

    /// <summary>The kind of one of its two classes; null for any other type.</summary>
    public Kind? KindOf(INamedTypeSymbol type) => kinds.OfCollection(type) ?? kinds.OfRecord(type);

    /// <summary>Whether an expression names nothing that exists.</summary>
    public bool IsUnknown(SyntaxNode expression) => operation.SemanticModel?.GetSymbolInfo(expression) is { Symbol: null, CandidateSymbols.IsEmpty: true };

    /// <summary>What a call may have meant.</summary>
    public IEnumerable<IMethodSymbol> Candidates(SyntaxNode call) =>
        operation.SemanticModel?.GetSymbolInfo(call).CandidateSymbols.OfType<IMethodSymbol>() ?? [];

    public ITypeSymbol? TypeOf(ExpressionSyntax expression) => operation.SemanticModel?.GetTypeInfo(expression).Type;

    /// <summary>Whether an expression converts to a type by itself.</summary>
    public bool Converts(ExpressionSyntax expression, ITypeSymbol type) => operation.SemanticModel?.ClassifyConversion(expression, type) is { Exists: true, IsImplicit: true };

    /// <summary>A type as the code there writes it.</summary>
    public string Write(ITypeSymbol type) => operation.SemanticModel is { } model ? type.ToMinimalDisplayString(model, Syntax.SpanStart) : type.Name;

    /// <summary>The record whose constants a class holds; null for any other symbol.</summary>
    public KnownRecord? RecordOfFacts(ISymbol? symbol) =>
        symbol is INamedTypeSymbol { ContainingType: { IsStatic: true } collection } facts ? kinds.OfCollection(collection)?.FindByFacts(facts) : null;

    /// <summary>How to write a record: as its property, or as a lookup in a kind with so many records that they have none.</summary>
    public string Write(KnownRecord record) =>
        record.Kind.HasProperty(record.Name) ? $"{Write(record.Kind.Record)}.{record.Name}" : $"{Write(record.Kind.Record)}.Get(\"{record.Id}\")";

    /// <summary>An expression to which a member access can be appended.</summary>
    public static string Operand(SyntaxNode expression) =>
        expression is LiteralExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax or ThisExpressionSyntax or BaseObjectCreationExpressionSyntax
            || expression.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            ? expression.ToString()
            : $"({expression})";
}
