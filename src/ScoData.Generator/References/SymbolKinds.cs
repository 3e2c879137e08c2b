using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.References;

namespace ScoData.Generator.References;

/// <summary>The kinds of another project of the solution, which an editor passes before it is compiled.</summary>
internal static class SymbolKinds
{
    public static IEnumerable<ForeignKind> Read(IAssemblySymbol assembly, IReadOnlyCollection<string> requested) => IsDataset(assembly)
        ? TypesOf(assembly.GlobalNamespace).Select(type => Kind(type, requested)).OfType<ForeignKind>()
        : [];

    private static bool IsDataset(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(other => other.Name == ForeignKinds.RuntimeLibrary));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) => space.GetTypeMembers()
        .Where(type => type.DeclaredAccessibility == Accessibility.Public)
        .Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static ForeignKind? Kind(INamedTypeSymbol type, IReadOnlyCollection<string> requested)
    {
        if (type.GetAttributes().FirstOrDefault(IsMark)?.ConstructorArguments is not { Length: >= 2 } arguments || arguments[0].Value is not string collection || arguments[1].Value is not string label)
            return null;
        var name = type.ToDisplayString();
        var facts = requested.Contains(name) ? type.ContainingNamespace.GetTypeMembers(collection).SelectMany(all => all.GetTypeMembers()) : [];
        return new ForeignKind(
            name,
            $"{type.ContainingNamespace.ToDisplayString()}.{collection}",
            type.BaseType?.Name == ForeignKinds.SourceClass,
            ForeignKinds.Records(facts, record => record.Name, Constant, label));
    }

    private static bool IsMark(AttributeData attribute) =>
        attribute.AttributeClass is { Name: ForeignKinds.AttributeName } type && type.ContainingNamespace.ToDisplayString() == ForeignKinds.AttributeNamespace;

    private static string? Constant(INamedTypeSymbol facts, string name) =>
        facts.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;
}
