using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Lookups;

namespace ScoData.Analyzers.Disputes;

/// <summary>Tells which record an expression of a piece of code is.</summary>
internal sealed class RecordExpressions(Kinds kinds, ImmutableArray<IOperation> code)
{
    /// <summary>Created on demand: most code needs none.</summary>
    private readonly Lazy<LocalRecords> _locals = new(() => new LocalRecords(code));

    /// <summary>The record, or null if it is not certain.</summary>
    public KnownRecord? Find(IOperation? expression) => expression switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when Symbols.Same(property.Type, property.ContainingType) =>
            kinds.OfRecord(property.Type)?.FindByName(property.Name),
        IInvocationOperation call when Lookup.Of(kinds, call) is { GivesRecord: true } lookup => lookup.Kind.Find(lookup.Id.Text),
        IConversionOperation { OperatorMethod: null } conversion => Find(conversion.Operand),
        ILocalReferenceOperation local => Find(_locals.Value.ValueOf(local)),
        IConditionalAccessInstanceOperation => Find(Accessed(expression)),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } => Find(Matched(expression)),
        _ => null,
    };

    /// <summary>The type that an expression has before it is converted.</summary>
    public static ITypeSymbol? TypeOf(IOperation? expression) =>
        expression is IConversionOperation { OperatorMethod: null } conversion ? TypeOf(conversion.Operand) : expression?.Type;

    /// <summary>What a pattern is matched with, such as the record before <c>is { Personnel: 5000 }</c>.</summary>
    private static IOperation? Matched(IOperation instance)
    {
        // The instance belongs to a property, that to a part of the pattern, and that to the pattern.
        var place = instance.Parent?.Parent?.Parent?.Parent;
        while (place is INegatedPatternOperation or IBinaryPatternOperation)
            place = place.Parent;
        return place switch
        {
            IIsPatternOperation match => match.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
    }

    /// <summary>The expression before the question mark.</summary>
    private static IOperation? Accessed(IOperation instance)
    {
        for (var parent = instance.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.Operation.Syntax == instance.Syntax)
                return access.Operation;
        }

        return null;
    }
}
