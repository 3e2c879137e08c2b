using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Corrections;
using ScoData.Analyzers.Datasets;

namespace ScoData.Analyzers.Disputes;

/// <summary>The constants in a piece of code that hold the number of a count or an amount alone, and whether it looks at more.</summary>
internal sealed class InexactReads(Kinds kinds)
{
    /// <summary>What the names of the constants for the rest of a count add to that of the number.</summary>
    private static readonly string[] Parts = ["Text", "Low", "High"];

    private readonly ConcurrentQueue<InexactRead> _reads = new();
    private readonly ConcurrentQueue<(Kind Kind, string? Member)> _looks = new();

    /// <summary>Records a reference to a member or a call.</summary>
    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod.Name: "ClaimsOn" or "AgreementOn" or "MajorityOn", Instance: { } record }:
                Look(RecordExpressions.TypeOf(record), null);
                break;
            case IPropertyReferenceOperation { Instance: { } record, Property.Name: var name }:
                Look(RecordExpressions.TypeOf(record), name == "Claims" ? null : name);
                break;
            case IFieldReferenceOperation { Field: { IsConst: true } constant } when !DisputedReads.IsNamed(operation):
                Add(operation, constant);
                break;
        }
    }

    /// <summary>The reads of numbers without a look at the value or the claims of a record of the kind, or at another constant of the fact.</summary>
    public IEnumerable<InexactRead> Unlooked() => _reads.Where(read => !_looks.Any(look => look.Kind == read.Record.Kind
        && (look.Member is not { } member || member == read.Fact || Parts.Any(part => member == read.Fact + part))));

    private void Add(IOperation operation, IFieldSymbol constant)
    {
        if (constant.ContainingType is not { ContainingType: { IsStatic: true } collection } facts || kinds.OfCollection(collection) is not { } kind)
            return;
        if (constant.Type.SpecialType == SpecialType.System_String || Array.Exists(Parts, part => constant.Name.EndsWith(part, StringComparison.Ordinal)))
            _looks.Enqueue((kind, constant.Name));
        if (kind.FindByFacts(facts) is { } record && Words(kind, facts, constant.Name) is { } words)
            _reads.Enqueue(new InexactRead(record, constant.Name, words, operation));
    }

    private void Look(ITypeSymbol? type, string? member)
    {
        if (kinds.OfRecord(type) is { } kind)
            _looks.Enqueue((kind, member));
    }

    /// <summary>A count, an amount or a measurement in words; null if it is exact, or something else.</summary>
    private string? Words(Kind kind, INamedTypeSymbol facts, string fact)
    {
        if (kind.Record.GetMembers(fact).Only() is not IPropertySymbol { Type: var type }
            || Values.OrUnderlying(type) is not { } value || !kinds.Library.IsValue(value)
            || facts.GetMembers(fact + "Text").Only() is not IFieldSymbol { ConstantValue: string text })
            return null;
        return value.Name switch
        {
            nameof(Quantity) when Quantity.TryParse(text, out var count) && !IsExact(count) => count.ToString(),
            nameof(Measurement) when Measurement.TryParse(text, out var measured) && measured.Comparator != Comparator.Exactly => measured.ToString(),
            nameof(Money) when Money.TryParse(text, out var money) && !IsExact(money.Amount) => money.ToString(),
            _ => null,
        };
    }

    private static bool IsExact(Quantity count) => count.SameAs(count) == Truth.Yes;
}

/// <summary>A place that uses the number of a value that is not exact.</summary>
/// <param name="Record">The record.</param>
/// <param name="Fact">The C# name of the fact.</param>
/// <param name="Words">The value in words.</param>
/// <param name="Operation">The place.</param>
internal sealed record InexactRead(KnownRecord Record, string Fact, string Words, IOperation Operation);
