using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ScoData.Analyzers.Datasets;

/// <summary>The kinds of all datasets that a compilation uses, each looked up when code first names it.</summary>
internal sealed class Kinds(Library library)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Kind?> _byRecord = new(SymbolEqualityComparer.Default);

    public Library Library => library;

    /// <summary>The kind of a class of records; null for any other type.</summary>
    public Kind? OfRecord(ITypeSymbol? type) =>
        type is INamedTypeSymbol record && library.IsRecord(record)
            // The class itself: the first type that is asked for may be 'Exercise?', and messages write it.
            ? _byRecord.GetOrAdd(record, key => Kind.Of(library, (INamedTypeSymbol)key.WithNullableAnnotation(NullableAnnotation.None)))
            : null;

    /// <summary>The kind of a class of all records; null for any other type.</summary>
    public Kind? OfCollection(INamedTypeSymbol? type)
    {
        if (type is not { IsStatic: true })
            return null;
        foreach (var member in type.GetMembers("Get"))
        {
            if (member is IMethodSymbol get && OfRecord(get.ReturnType) is { } kind && Symbols.Same(kind.Collection, type))
                return kind;
        }

        return null;
    }
}
