using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ScoData.Analyzers.Datasets;

/// <summary>Helpers for symbols.</summary>
internal static class Symbols
{
    public static bool Same(ISymbol? one, ISymbol? other) => SymbolEqualityComparer.Default.Equals(one, other);

    /// <summary>The only symbol, or null.</summary>
    public static T? Only<T>(this ImmutableArray<T> symbols)
        where T : class, ISymbol => symbols.Length == 1 ? symbols[0] : null;

    /// <summary>The attribute of a symbol with a certain type, or null.</summary>
    public static AttributeData? FindAttribute(this ISymbol symbol, INamedTypeSymbol type)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Same(attribute.AttributeClass, type))
                return attribute;
        }

        return null;
    }
}
