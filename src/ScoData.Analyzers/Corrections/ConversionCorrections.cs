using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Values that are used where another type is needed, such as <c>int people = exercise.Personnel;</c>.</summary>
internal static class ConversionCorrections
{
    public static Correction? Find(Place place, IConversionOperation conversion) =>
        conversion is { Operand: { Type: { } from } operand, Type: { } to } ? Find(place, operand.Syntax, from, to) : null;

    /// <summary>An expression of one type where another type is needed.</summary>
    public static Correction? Find(Place place, SyntaxNode expression, ITypeSymbol from, ITypeSymbol to)
    {
        var value = Values.OrUnderlying(from);
        var target = Values.OrUnderlying(to);
        if (place.Library.IsAnswers(from))
            return Values.OfAnswers(from, to) is { } answer ? Values.NotCertain(expression, Place.Operand(expression) + answer) : null;
        if (place.Library.IsValue(value))
        {
            switch (value.Name)
            {
                case "Quantity" when Values.IsNumber(target):
                    return Values.NotExact(expression, value, ConstantOf(place, expression) ?? $"{Place.Operand(expression)}{Values.Access(from)}Best");
                case "Measurement" when Values.IsNumber(target):
                    var constant = target.SpecialType == SpecialType.System_Double ? ConstantOf(place, expression) : null;
                    return Values.NotExact(expression, value, constant ?? Decimals.Best(place, expression, from, target));
                case "Truth" when target.SpecialType == SpecialType.System_Boolean:
                    return Values.NotExact(expression, value, $"{Place.Operand(expression)} == Truth.Yes");
            }
        }

        return Conversions.Write(place, expression, from, to) is { } instead ? Conversions.Missing(expression, from, to, instead) : null;
    }

    /// <summary><c>case Exercise.PeaceMission2010:</c>.</summary>
    public static Correction? Find(Place place, IConstantPatternOperation pattern) =>
        pattern.Value is IPropertyReferenceOperation { Instance: null } value && ConstantCorrections.RecordOf(place, value.Property) is { } record
        && $"{{ Id: {place.Write(record.Kind.Collection)}.{record.Name}.Id }}" is var instead
            ? new Correction(UsageRules.RecordAsConstant, value.Syntax, instead, value.Syntax, instead)
            : null;

    /// <summary>The constant of a fact of a record that the code names.</summary>
    private static string? ConstantOf(Place place, SyntaxNode expression)
    {
        var value = place.Operation.SemanticModel?.GetOperation(expression);
        // exercise.Personnel!.Value
        if (value is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } instance })
            value = instance;
        return value is IPropertyReferenceOperation property ? ConstantCorrections.ConstantOf(place, property.Property, (property.Instance as IPropertyReferenceOperation)?.Property) : null;
    }
}
