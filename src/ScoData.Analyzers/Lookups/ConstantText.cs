using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScoData.Analyzers.Lookups;

/// <summary>A text that the compiler knows.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the code says it.</param>
internal sealed record ConstantText(string Text, SyntaxNode Place)
{
    /// <summary>The text that a value is, or that a span is made of; null where the compiler does not know it.</summary>
    public static ConstantText? Of(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => new ConstantText(text, value.Syntax),
        // Conversions of others may make something else of it.
        IConversionOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } conversion => Of(conversion.Operand),
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: { Length: 1 } arguments } => Of(arguments[0].Value),
        _ => null,
    };
}
