using Microsoft.CodeAnalysis;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Values that may not be known, or not exactly.</summary>
internal static class Values
{
    /// <summary>The type of the value that may be null; null for any other type.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : null;

    public static ITypeSymbol OrUnderlying(ITypeSymbol type) => Underlying(type) ?? type;

    /// <summary>What is to be written behind a value before its members.</summary>
    public static string Access(ITypeSymbol type) => Underlying(type) is null ? "." : "?.";

    public static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>A correction of code that takes a value that is not exact for one that is.</summary>
    public static Correction NotExact(SyntaxNode place, ITypeSymbol value, string instead) =>
        Uncertain(place, WithArticle(value) + (value.Name == "Truth" ? " may be Maybe, so it is not a bool" : " may not be exact"), instead);

    /// <summary>A correction of code that takes a value that may be null for one that is known.</summary>
    public static Correction NotKnown(SyntaxNode place, ITypeSymbol value, string instead) =>
        Uncertain(place, WithArticle(value) + " that no source gives is null", instead);

    /// <summary>A correction of code that does not say whether it means certain or possible answers.</summary>
    public static Correction NotCertain(SyntaxNode place, string instead) => Uncertain(place, "Answers are certain or possible", instead);

    /// <summary>What is to be written behind answers where one or several of them are needed; null if they do not fit.</summary>
    public static string? OfAnswers(ITypeSymbol answers, ITypeSymbol to)
    {
        if (answers is not INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } || arguments[0] is not { } answer || answers.GetMembers("Certain").OfType<IPropertySymbol>().FirstOrDefault()?.Type is not { } list)
            return null;
        if (Symbols.Same(answer, to.WithNullableAnnotation(answer.NullableAnnotation)))
            return ".Certain.Single()";
        // A type argument that the compiler could not infer fits any.
        return list.AllInterfaces.Add((INamedTypeSymbol)list).Any(type => Symbols.Same(type.OriginalDefinition, to.OriginalDefinition)
            && to is INamedTypeSymbol { TypeArguments: var typeArguments } && typeArguments.All(argument => argument is ITypeParameterSymbol || Symbols.Same(argument, answer)))
            ? ".Certain"
            : null;
    }

    private static Correction Uncertain(SyntaxNode place, string reason, string instead) => new(UsageRules.UncertainValue, place, instead, reason, instead);

    private static string WithArticle(ITypeSymbol value) => (value.Name[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "An " : "A ") + value.Name;
}
