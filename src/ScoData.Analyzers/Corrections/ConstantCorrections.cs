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
            : argument is MemberAccessExpressionSyntax { Expression: var owner } ? OfFact(place, property, owner, "Text") ?? OfPart(place, property, owner)
            : null;
        return instead is null ? null : new Correction(UsageRules.RecordAsConstant, argument, instead, argument, instead);
    }

    /// <summary><c>Exercise.PeaceMission2010.Dates.Latest</c>, also of a value that may be null.</summary>
    private static string? OfPart(Place place, IPropertySymbol part, ExpressionSyntax value)
    {
        if (value is PostfixUnaryExpressionSyntax { Operand: var known })
            value = known;
        if (value is MemberAccessExpressionSyntax { Name.Identifier.Text: "Value", Expression: var nullable } && place.TypeOf(nullable) is { } type && Values.Underlying(type) is not null)
            return OfPart(place, part, nullable);
        return value is MemberAccessExpressionSyntax { Expression: var owner } && place.SymbolOf(value) is IPropertySymbol fact ? OfFact(place, fact, owner, part.Name) : null;
    }

    /// <summary>The constant of a fact, or of a part of it.</summary>
    private static string? OfFact(Place place, IPropertySymbol fact, ExpressionSyntax owner, string part)
    {
        var record = place.SymbolOf(owner) switch
        {
            IPropertySymbol property => RecordOf(place, property),
            var facts => place.RecordOfFacts(facts),
        };
        if (record is null)
            return null;
        var name = part == "Text" && IsConstant(record, fact.Name) ? fact.Name : fact.Name + part;
        return IsConstant(record, name) ? $"{place.Write(record.Kind.Collection)}.{record.Name}.{name}" : null;
    }

    private static bool IsConstant(KnownRecord record, string name) => record.Facts.GetMembers(name).Only() is IFieldSymbol { IsConst: true };

    /// <summary>The record that a static property gives.</summary>
    public static KnownRecord? RecordOf(Place place, IPropertySymbol property) =>
        property is { IsStatic: true, ContainingType: { } type } && Symbols.Same(property.Type, type) ? place.Kinds.OfRecord(type)?.FindByName(property.Name) : null;

    /// <summary>The constant with the value of a property of a record; null if there is none.</summary>
    public static string? ConstantOf(Place place, IPropertySymbol property, IPropertySymbol? owner) =>
        owner is not null && RecordOf(place, owner) is { } record && IsConstant(record, property.Name)
            ? $"{place.Write(record.Kind.Collection)}.{record.Name}.{property.Name}"
            : null;
}
