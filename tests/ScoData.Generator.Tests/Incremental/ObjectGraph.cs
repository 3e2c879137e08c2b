using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GeneratorTests.Incremental;

/// <summary>Looks through everything that an object holds for what would keep a compilation alive, or never compare equal.</summary>
internal static class ObjectGraph
{
    /// <summary>The way to the first thing that a step may not keep, or null where there is none.</summary>
    public static string? FindForbidden(object? root) => Find(root, root?.GetType().Name ?? "null", new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? node, string path, HashSet<object> seen)
    {
        switch (node)
        {
            case null or string or Type or DiagnosticDescriptor:
                return null;
            case MetadataReference or Compilation or ISymbol or SyntaxTree or SyntaxNode or SourceText or AdditionalText or Location or Diagnostic:
                return $"{path} is a {node.GetType().Name}";
        }

        if (node.GetType().IsPrimitive || node.GetType().IsEnum || (!node.GetType().IsValueType && !seen.Add(node)))
            return null;
        if (node is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
            {
                if (Find(item, $"{path}[{index++}]", seen) is { } found)
                    return found;
            }
        }

        for (var type = node.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && Find(field.GetValue(node), $"{path}.{field.Name}", seen) is { } found)
                    return found;
            }
        }

        return null;
    }
}
