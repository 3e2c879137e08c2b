using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Code that asks a record or a value for a member that it does not have.</summary>
internal static class MemberCorrections
{
    public static Correction? Find(Place place)
    {
        if (place.Access() is not { } access || place.TypeOf(access.Expression) is not { } type || place.SymbolOf(access.Expression) is INamedTypeSymbol)
            return null;
        if (place.SymbolOf(access) is not null)
            return null;
        var name = access.Name.Identifier.Text;
        if (place.SymbolOf(access.Expression) is { ContainingType: { } owner } fact && place.RecordOfFacts(owner) is { } record && OfConstant(place, access, record, fact) is { } constant)
            return constant;
        if (Values.Underlying(type) is { } value)
            return Members.Find(value, name) is null ? null : Values.NotKnown(access, value, $"{access.Expression}?.{name}");
        return place.IsUnknown(access) && (place.Library.IsRecord(type) || place.Library.IsValue(type))
            ? UnknownMember.Find(access.Name, type.Name, Members.Names(type, isStatic: false))
            : null;
    }

    /// <summary><c>Exercises.PeaceMission2010.Personnel.IsGreaterThan(6000)</c>, <c>Exercises.PeaceMission2010.Personnel.Sources</c>.</summary>
    private static Correction? OfConstant(Place place, MemberAccessExpressionSyntax access, KnownRecord record, ISymbol fact)
    {
        if (Members.Find(record.Kind.Record, fact.Name) is not IPropertySymbol property)
            return null;
        var name = access.Name.Identifier.Text;
        var value = Values.Underlying(property.Type);
        string instead;
        if (Members.Find(value ?? property.Type, name) is not null)
            instead = $"{place.Write(record)}.{fact.Name}{(value is null ? "" : "?")}.{name}";
        else if (place.Library.Claim is { } claim && Members.Find(claim, name) is not null)
            instead = $"{place.Write(record)}.ClaimsOn(nameof({place.Write(record.Kind.Record)}.{fact.Name}))[0].{name}";
        else
            return null;
        return new Correction(UsageRules.ConstantsAsRecord, access, instead, access.Expression is MemberAccessExpressionSyntax { Expression: var facts } ? facts : access.Expression, instead);
    }
}
