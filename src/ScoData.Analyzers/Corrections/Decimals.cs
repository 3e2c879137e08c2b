using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoData.Analyzers.Corrections;

/// <summary>Numbers where a measurement takes a decimal, to which no double converts by itself.</summary>
internal static class Decimals
{
    /// <summary>A number as a decimal: <c>1.5m</c> for <c>1.5</c>, and a whole number as it is.</summary>
    public static string Write(SyntaxNode number, ITypeSymbol type)
    {
        if (Values.OrUnderlying(type).SpecialType is not (SpecialType.System_Double or SpecialType.System_Single))
            return number.ToString();
        var text = number.ToString();
        return number is LiteralExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }
            ? text.TrimEnd('d', 'D', 'f', 'F') + "m"
            : $"(decimal{(Values.Underlying(type) is null ? "" : "?")}){Place.Operand(number)}";
    }

    /// <summary>The best number of a measurement as a number of another type: <c>(double?)bridge.Clearance?.Best</c>.</summary>
    public static string Best(Place place, SyntaxNode measurement, ITypeSymbol from, ITypeSymbol number)
    {
        var best = $"{Place.Operand(measurement)}{Values.Access(from)}Best";
        return number.SpecialType == SpecialType.System_Decimal ? best : $"({place.Write(number)}?){best}";
    }
}
