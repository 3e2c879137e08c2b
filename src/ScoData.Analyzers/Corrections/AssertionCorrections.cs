using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScoData.Analyzers.Corrections;

/// <summary>
/// Assertions that take any object, so that the compiler does not say that a text is compared with a value of a vocabulary:
/// <c>Assert.That(exercise.Status, Is.EqualTo("held"))</c>.
/// </summary>
internal static class AssertionCorrections
{
    public static Correction? Find(Place place, IInvocationOperation call)
    {
        if (call.TargetMethod.ContainingType?.Name.EndsWith("Assert", StringComparison.Ordinal) != true || call.Arguments.Length < 2)
            return null;
        var (first, second) = (Unconverted(call.Arguments[0].Value), Unconverted(call.Arguments[1].Value));
        return call.TargetMethod.Name switch
        {
            "AreEqual" or "AreNotEqual" => OfPair(place, first, second) ?? OfPair(place, second, first),
            "That" when Compared(second) is { } expected => OfPair(place, first, Unconverted(expected)),
            _ => null,
        };
    }

    private static Correction? OfPair(Place place, IOperation value, IOperation text) =>
        value.Type is { } type && place.Library.IsVocabulary(Values.OrUnderlying(type)) && text.Type is { SpecialType: SpecialType.System_String } from
            ? ConversionCorrections.Find(place, text.Syntax, from, type)
            : null;

    /// <summary>What a constraint such as <c>Is.Not.EqualTo("held")</c> compares with.</summary>
    private static IOperation? Compared(IOperation constraint) =>
        constraint.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault(call => call.TargetMethod.Name == "EqualTo" && call.Arguments.Length > 0)?.Arguments[0].Value;

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : value;
}
