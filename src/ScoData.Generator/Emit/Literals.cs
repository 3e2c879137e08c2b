using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace ScoData.Generator.Emit;

/// <summary>C# literals.</summary>
internal static class Literals
{
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

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
