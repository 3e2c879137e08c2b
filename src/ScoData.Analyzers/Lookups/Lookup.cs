using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;

namespace ScoData.Analyzers.Lookups;

/// <summary>A call that looks up a record by a constant id.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">The id.</param>
/// <param name="GivesRecord">Whether the call is worth the record itself.</param>
internal sealed record Lookup(Kind Kind, ConstantText Id, bool GivesRecord)
{
    /// <summary>The lookup that a call is; null for any other call.</summary>
    public static Lookup? Of(Kinds kinds, IInvocationOperation call)
    {
        // By the name first: most calls end here.
        var kind = call.TargetMethod.Name switch
        {
            "Get" when call.TargetMethod.Parameters.Length == 1 => OfCollection(kinds, call.TargetMethod),
            "TryGet" when call.TargetMethod.Parameters.Length == 2 => OfCollection(kinds, call.TargetMethod),
            "Parse" or "TryParse" => OfRecord(kinds, call.TargetMethod),
            "Find" => OfKindInfo(kinds, call),
            _ => null,
        };
        return kind is not null && IdOf(call) is { } id ? new Lookup(kind, id, call.TargetMethod.Name == "Get") : null;
    }

    /// <summary><c>Exercises.Get(id)</c>, <c>Exercises.TryGet(id, out var exercise)</c>.</summary>
    private static Kind? OfCollection(Kinds kinds, IMethodSymbol method) =>
        method.IsStatic && Result(method) is { } record && kinds.OfRecord(record) is { } kind && Symbols.Same(kind.Collection, method.ContainingType) ? kind : null;

    /// <summary><c>Exercise.Parse(id)</c>, for records that have it besides what frameworks call.</summary>
    private static Kind? OfRecord(Kinds kinds, IMethodSymbol method) =>
        method.IsStatic && Result(method) is { } record && Symbols.Same(record, method.ContainingType) ? kinds.OfRecord(record) : null;

    /// <summary><c>exercise.Kind.Find(id)</c>.</summary>
    private static Kind? OfKindInfo(Kinds kinds, IInvocationOperation call) =>
        Symbols.Same(call.TargetMethod.ContainingType, kinds.Library.KindInfo)
        && call.Instance is IPropertyReferenceOperation { Property.Name: "Kind", Instance: { } record }
            ? kinds.OfRecord(record.Type)
            : null;

    /// <summary>The type of the record: that of the return value or of the out parameter.</summary>
    private static ITypeSymbol? Result(IMethodSymbol method) =>
        method.ReturnType.SpecialType != SpecialType.System_Boolean ? method.ReturnType
        : method.Parameters.LastOrDefault() is { RefKind: RefKind.Out } found ? found.Type
        : null;

    private static ConstantText? IdOf(IInvocationOperation call)
    {
        // Arguments are in the order of the code, which may name them.
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0 })
                return ConstantText.Of(argument.Value);
        }

        return null;
    }
}
