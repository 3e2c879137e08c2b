using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.FrontEnd.Fields;

namespace ScoData.Generator.Emit;

/// <summary>C# literals.</summary>
internal static class Literals
{
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Flag(bool flag) => flag ? "true" : "false";

    /// <summary>The value of a constant.</summary>
    public static string Of(object value) => value switch
    {
        string text => Text(text),
        bool flag => Flag(flag),
        int number => Number(number),
        long number => Number(number),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        CSharpExpression expression => expression.Text,
        _ => throw new ArgumentException($"C# has no constant of type {value.GetType()}.", nameof(value)),
    };

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An array, or an empty one.</summary>
    public static string Array(IReadOnlyCollection<int> numbers) =>
        numbers.Count == 0 ? "global::System.Array.Empty<int>()" : $"new int[] {{ {string.Join(", ", numbers.Select(number => Number(number)))} }}";

    /// <summary>A read-only span over the data of the assembly.</summary>
    public static string Span(IReadOnlyCollection<uint> numbers) =>
        numbers.Count == 0 ? "default" : $"new uint[] {{ {string.Join(", ", numbers.Select(number => Number(number)))} }}";

    /// <summary>A read-only span over the data of the assembly.</summary>
    public static string Span(IReadOnlyCollection<int> numbers) => numbers.Count == 0 ? "default" : Array(numbers);
}
