using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;

namespace ScoData.Analyzers.Disputes;

/// <summary>What a piece of code, such as a method with its lambdas and attributes, reads of disputed facts, and whose claims it looks at.</summary>
internal sealed class DisputedReads(Kinds kinds, INamedTypeSymbol disputed, ImmutableArray<IOperation> code)
{
    private readonly RecordExpressions _records = new(kinds, code);
    private readonly ConcurrentQueue<DisputedRead> _reads = new();
    private readonly ConcurrentQueue<(KnownRecord? Record, ITypeSymbol? Type)> _looks = new();

    /// <summary>Records a reference to a member or a call.</summary>
    public void Add(IOperation operation)
    {
        var read = operation switch
        {
            IInvocationOperation { TargetMethod.Name: "ClaimsOn" or "AgreementOn" or "MajorityOn" } call => Look(call.TargetMethod, call.Instance),
            IPropertyReferenceOperation { Property.Name: "Claims" } claims => Look(claims.Property, claims.Instance),
            IMemberReferenceOperation { Instance: null } member => OfFacts(member),
            IPropertyReferenceOperation property => OfRecord(property),
            _ => null,
        };
        if (read is not null && !IsNamed(operation))
            _reads.Enqueue(read);
    }

    /// <summary>The reads of facts of records whose claims the code does not look at.</summary>
    public IEnumerable<DisputedRead> Unlooked() => _reads.Where(read => !_looks.Any(look => MayBe(look.Record, look.Type, read.Record)));

    private DisputedRead? Look(ISymbol member, IOperation? record)
    {
        if (Symbols.Same(member.ContainingType, kinds.Library.Record))
            _looks.Enqueue((_records.Find(record), RecordExpressions.TypeOf(record)));
        return null;
    }

    /// <summary><c>Exercises.PeaceMission2010.Personnel</c>.</summary>
    private DisputedRead? OfFacts(IMemberReferenceOperation member) =>
        member.Member.ContainingType is { ContainingType: { IsStatic: true } collection } facts
        && IsDisputed(member.Member)
        && kinds.OfCollection(collection)?.FindByFacts(facts) is { } record
            ? new DisputedRead(record, member.Member.Name, member.Syntax)
            : null;

    /// <summary><c>Exercise.PeaceMission2010.Personnel</c>.</summary>
    private DisputedRead? OfRecord(IPropertyReferenceOperation property) =>
        kinds.OfRecord(property.Property.ContainingType) is not null
        && _records.Find(property.Instance) is { } record
        && record.Facts.GetMembers(property.Property.Name).Only() is { } fact
        && IsDisputed(fact)
            ? new DisputedRead(record, fact.Name, property.Syntax)
            : null;

    private bool IsDisputed(ISymbol fact) => fact.FindAttribute(disputed) is not null;

    /// <summary>If the record whose claims are read is not known, it may be any record of its type.</summary>
    private bool MayBe(KnownRecord? looked, ITypeSymbol? type, KnownRecord read) =>
        looked is not null ? looked.IsSame(read) : kinds.OfRecord(type) is not { } kind || kind == read.Kind;

    /// <summary>Whether the code only uses the name: <c>nameof(Exercise.PeaceMission2010.Personnel)</c>.</summary>
    public static bool IsNamed(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IMemberReferenceOperation)
            parent = parent.Parent;
        return parent is INameOfOperation;
    }
}

/// <summary>A place that reads a disputed fact.</summary>
/// <param name="Record">The record.</param>
/// <param name="Fact">The C# name of the fact.</param>
/// <param name="Place">The place.</param>
internal sealed record DisputedRead(KnownRecord Record, string Fact, SyntaxNode Place);
