using Microsoft.CodeAnalysis;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>The calls that convert a value where no conversion is implicit.</summary>
internal static class Conversions
{
    public static Correction Missing(SyntaxNode place, ITypeSymbol from, ITypeSymbol to, string instead) =>
        new(UsageRules.MissingConversion, place, instead, from.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), Values.OrUnderlying(to).WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), instead);

    /// <summary>An expression of one type as an expression of another; null if nothing converts the one to the other.</summary>
    public static string? Write(Place place, SyntaxNode expression, ITypeSymbol from, ITypeSymbol to)
    {
        var target = Values.OrUnderlying(to);
        var isValue = place.Library.IsValue(target);
        if (from.SpecialType == SpecialType.System_String)
        {
            return place.Library.IsVocabulary(target) ? OfWord(place, expression, target)
                : isValue && HasParse(target) ? $"{place.Write(target)}.Parse({expression})"
                : place.Kinds.OfRecord(target) is not null ? $"{place.Write(target)}.Get({expression})"
                : null;
        }

        if (to.SpecialType == SpecialType.System_String)
            return ToText(place, expression, from);
        return !isValue ? null : target.Name switch
        {
            "EdtfDate" or "EdtfInterval" when from.SpecialType == SpecialType.System_DateTime && place.Library.HasDateOnly => $"DateOnly.FromDateTime({expression})",
            "EdtfDate" or "EdtfInterval" when from.SpecialType == SpecialType.System_Int32 => $"new EdtfDate({expression})",
            "Measurement" when Values.IsNumber(from) => $"Measurement.Exactly({Decimals.Write(expression, from)})",
            "Quantity" when Values.IsNumber(from) => $"Quantity.Exactly({expression})",
            _ => null,
        };
    }

    /// <summary>The constant of a word of a vocabulary; its lookup if the text is not known.</summary>
    private static string? OfWord(Place place, SyntaxNode expression, ITypeSymbol vocabulary) =>
        place.ConstantOf(expression) is not string text ? $"Word<{place.Write(vocabulary)}>.Parse({expression}).Value"
        : Vocabulary.Find(vocabulary, text) is { } word ? $"{place.Write(vocabulary)}.{word.Name}"
        : null;

    private static string? ToText(Place place, SyntaxNode expression, ITypeSymbol from) =>
        place.Library.IsRecord(from) ? $"{Place.Operand(expression)}.Label"
        : place.Library.IsValue(Values.OrUnderlying(from)) || place.Library.IsRecordList(from) ? $"{Place.Operand(expression)}{Values.Access(from)}ToString()"
        : null;

    private static bool HasParse(ITypeSymbol type) => type.GetMembers("Parse").Any(member => member.IsStatic);
}
