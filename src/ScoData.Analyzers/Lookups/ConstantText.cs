using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScoData.Analyzers.Lookups;

/// <summary>A constant text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the code says it.</param>
internal sealed record ConstantText(string Text, SyntaxNode Place)
{
    /// <summary>The constant text of a value or span; null if it is not constant.</summary>
    public static ConstantText? Of(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => new ConstantText(text, value.Syntax),
        // User-defined conversions may change it.
        IConversionOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } conversion => Of(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: { Length: 1 } arguments } => Of(arguments[0].Value),
        _ => null,
    };
}
