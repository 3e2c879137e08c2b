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
            "Get" when call.TargetMethod.Parameters.Length == 1 => OfClass(kinds, call.TargetMethod),
            "TryGet" when call.TargetMethod.Parameters.Length == 2 => OfClass(kinds, call.TargetMethod),
            "Parse" or "TryParse" => OfClass(kinds, call.TargetMethod),
            "Find" => OfKindInfo(kinds, call),
            _ => null,
        };
        return kind is not null && IdOf(call) is { } id ? new Lookup(kind, id, call.TargetMethod.Name == "Get") : null;
    }

    /// <summary><c>Exercises.Get(id)</c>, <c>Exercise.TryGet(id, out var exercise)</c>, <c>Exercise.Parse(id)</c>.</summary>
    private static Kind? OfClass(Kinds kinds, IMethodSymbol method) =>
        method.IsStatic && kinds.OfRecord(Result(method)) is { } kind
        && (Symbols.Same(kind.Collection, method.ContainingType) || Symbols.Same(kind.Record, method.ContainingType))
            ? kind
            : null;

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
