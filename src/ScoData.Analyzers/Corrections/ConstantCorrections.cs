using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Records and their properties where a constant is needed, such as <c>[InlineData(Exercise.PeaceMission2010.Personnel)]</c>.</summary>
internal static class ConstantCorrections
{
    /// <summary>The correction of an argument of an attribute.</summary>
    public static Correction? Find(Place place, ExpressionSyntax argument)
    {
        if (place.SymbolOf(argument) is not IPropertySymbol property)
            return null;
        var instead = RecordOf(place, property) is { } record ? $"{place.Write(record.Kind.Collection)}.{record.Name}.Id"
            : argument is MemberAccessExpressionSyntax { Expression: var owner } ? ConstantOf(place, property, place.SymbolOf(owner) as IPropertySymbol)
            : null;
        return instead is null ? null : new Correction(UsageRules.RecordAsConstant, argument, instead, argument, instead);
    }

    /// <summary>The record that a static property gives.</summary>
    public static KnownRecord? RecordOf(Place place, IPropertySymbol property) =>
        property is { IsStatic: true, ContainingType: { } type } && Symbols.Same(property.Type, type) ? place.Kinds.OfRecord(type)?.FindByName(property.Name) : null;

    /// <summary>The constant with the value of a property of a record; null if there is none.</summary>
    public static string? ConstantOf(Place place, IPropertySymbol property, IPropertySymbol? owner) =>
        owner is not null && RecordOf(place, owner) is { } record && record.Facts.GetMembers(property.Name).Only() is IFieldSymbol { IsConst: true }
            ? $"{place.Write(record.Kind.Collection)}.{record.Name}.{property.Name}"
            : null;
}
