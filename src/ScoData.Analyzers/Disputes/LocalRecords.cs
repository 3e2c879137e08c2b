using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScoData.Analyzers.Disputes;

/// <summary>What the local variables of a piece of code are from beginning to end.</summary>
internal sealed class LocalRecords
{
    private readonly Dictionary<ILocalSymbol, IOperation> _values = new(SymbolEqualityComparer.Default);

    /// <summary>Walks through the code once.</summary>
    public LocalRecords(ImmutableArray<IOperation> code)
    {
        var changed = new List<ILocalReferenceOperation>();
        foreach (var operation in code.SelectMany(block => block.DescendantsAndSelf()))
        {
            if (operation is IVariableDeclaratorOperation { Symbol.IsRef: false, Initializer.Value: var value } declared)
                _values[declared.Symbol] = value;
            else if (Changed(operation) is { } target)
                changed.AddRange(target.DescendantsAndSelf().OfType<ILocalReferenceOperation>());
        }

        foreach (var local in changed)
            _values.Remove(local.Local);
    }

    /// <summary>
    /// The value that a local is declared with; null where it has none, or may come to have another. It stands before all uses:
    /// code that is not finished can have it otherwise, and values that lead back to themselves.
    /// </summary>
    public IOperation? ValueOf(ILocalReferenceOperation use) =>
        _values.TryGetValue(use.Local, out var value) && value.Syntax.Span.End <= use.Syntax.SpanStart ? value : null;

    /// <summary>What gets another value, or may get one by another name.</summary>
    private static IOperation? Changed(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol.IsRef: true, Initializer.Value: var value } => value,
        IAssignmentOperation assignment => assignment.Target,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => argument.Value,
        _ => null,
    };
}
