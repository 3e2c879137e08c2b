using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Code that takes a class of a kind for a record or a list.</summary>
internal static class ClassCorrections
{
    public static Correction? Find(Place place)
    {
        // An expression may be wrapped; the innermost operation counts.
        if (place.Operation.ChildOperations.Any(child => child.Kind == OperationKind.Invalid && child.Syntax == place.Syntax))
            return null;
        if (place.Syntax is ExpressionSyntax name && place.TypeNamed(name) is { } type)
            return OfValue(place, name, type);
        return place.UnknownAccess() is { } access && place.SymbolOf(access.Expression) is INamedTypeSymbol owner ? OfMember(place, access, owner) : null;
    }

    /// <summary><c>var exercise = Exercises.PeaceMission2010;</c>, <c>foreach (var exercise in Exercises)</c>, <c>Exercises["peace-mission-2010"]</c>.</summary>
    private static Correction? OfValue(Place place, ExpressionSyntax name, INamedTypeSymbol type)
    {
        if (place.RecordOfFacts(type) is { } record)
            return Constants(name, place.Write(record), name);
        if (place.KindOf(type) is null)
            return null;
        return name.Parent is ElementAccessExpressionSyntax element && element.Expression == name
            ? List(element, $"{name}.Get({element.ArgumentList.Arguments})", name)
            : List(name, $"{name}.All", name);
    }

    private static Correction? OfMember(Place place, MemberAccessExpressionSyntax access, INamedTypeSymbol owner)
    {
        var name = access.Name.Identifier.Text;
        if (place.RecordOfFacts(owner) is { } record)
            return OfFacts(place, access, record);
        if (place.KindOf(owner) is null)
            return null;
        if (place.Library.IsListMember(name))
            return new Correction(UsageRules.ClassAsList, access.Expression, $"{access.Expression}.All", access.Expression, $"{access.Expression}.All.{name}");
        return UnknownMember.Find(access.Name, owner.Name, Members.Names(owner, isStatic: true).Concat(owner.GetTypeMembers().Select(member => member.Name)));
    }

    /// <summary><c>Exercises.PeaceMission2010.Claims</c>.</summary>
    private static Correction? OfFacts(Place place, MemberAccessExpressionSyntax access, KnownRecord record)
    {
        var name = access.Name.Identifier.Text;
        var instead = $"{place.Write(record)}.{name}";
        if (Members.Find(record.Kind.Record, name) is null)
            return PartNames.Find(access, record) ?? UnknownMember.Find(access.Name, access.Expression.ToString(), Members.Names(record.Facts, isStatic: true).Concat(Members.Names(record.Kind.Record, isStatic: false)));
        // A member that is a constant of another record is a field; others are no facts of the record.
        return record.Kind.Collection.GetTypeMembers().Any(other => other.GetMembers(name).Length > 0)
            ? new Correction(UsageRules.NoSuchFact, access, instead, name, record.Kind.Words, record.Id, instead)
            : Constants(access, instead, access.Expression);
    }

    private static Correction Constants(SyntaxNode place, string instead, SyntaxNode facts) => new(UsageRules.ConstantsAsRecord, place, instead, facts, instead);

    private static Correction List(SyntaxNode place, string instead, SyntaxNode type) => new(UsageRules.ClassAsList, place, instead, type, instead);
}
