using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScoData.Analyzers.Disputes;

/// <summary>The local variables of a piece of code that never change.</summary>
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
    /// The value that a local is declared with; null if it has none or may be assigned another. It must come before all uses:
    /// in unfinished code it may not, and values may refer to themselves.
    /// </summary>
    public IOperation? ValueOf(ILocalReferenceOperation use) =>
        _values.TryGetValue(use.Local, out var value) && value.Syntax.Span.End <= use.Syntax.SpanStart ? value : null;

    /// <summary>What is assigned, or may be assigned through a reference.</summary>
    private static IOperation? Changed(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol.IsRef: true, Initializer.Value: var value } => value,
        IAssignmentOperation assignment => assignment.Target,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } argument => argument.Value,
        _ => null,
    };
}
