using Microsoft.CodeAnalysis;

namespace ScoData.Analyzers.Corrections;

/// <summary>The members that code can use.</summary>
internal static class Members
{
    /// <summary>A property or method of an object, by its name; null if there is none.</summary>
    public static ISymbol? Find(ITypeSymbol type, string name)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            foreach (var member in owner.GetMembers(name))
            {
                if (!member.IsStatic && IsUsable(member))
                    return member;
            }
        }

        return null;
    }

    /// <summary>The names of what a class or its objects offer.</summary>
    public static IEnumerable<string> Names(ITypeSymbol type, bool isStatic)
    {
        for (var owner = type; owner is not null && owner.SpecialType != SpecialType.System_Object; owner = isStatic ? null : owner.BaseType)
        {
            foreach (var member in owner.GetMembers())
            {
                if (member.IsStatic == isStatic && IsUsable(member))
                    yield return member.Name;
            }
        }
    }

    private static bool IsUsable(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public } and (IPropertySymbol { IsIndexer: false } or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary });
}
