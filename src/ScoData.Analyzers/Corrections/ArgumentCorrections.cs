using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScoData.Analyzers.Datasets;
using ScoData.Analyzers.Rules;

namespace ScoData.Analyzers.Corrections;

/// <summary>Calls with arguments of other types, such as <c>States.MembersOn("2017-06-09")</c>.</summary>
internal static class ArgumentCorrections
{
    public static Correction? Find(Place place)
    {
        if (place.Syntax is BaseObjectCreationExpressionSyntax creation)
            return NewRecord(place, place.Operation.Type) ?? OfCreation(place, creation) ?? OfCall(place, creation, creation.ArgumentList);
        return place.Syntax is InvocationExpressionSyntax call ? OfCall(place, call, call.ArgumentList) : null;
    }

    /// <summary><c>new Exercise()</c>, <c>exercise with { }</c>.</summary>
    public static Correction? NewRecord(Place place, ITypeSymbol? type) =>
        place.Kinds.OfRecord(type) is { } kind ? new Correction(UsageRules.NewRecord, place.Syntax, null, place.Write(kind.Record)) : null;

    /// <summary><c>new EdtfDate("2010-09-09")</c>.</summary>
    private static Correction? OfCreation(Place place, BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is { Arguments: { Count: 1 } arguments } && arguments[0].Expression is var text
        && place.Operation.Type is { } type && place.TypeOf(text) is { } from
        && Conversions.Write(place, text, from, type) is { } instead
            ? Conversions.Missing(creation, from, type, instead)
            : null;

    private static Correction? OfCall(Place place, ExpressionSyntax call, ArgumentListSyntax? list)
    {
        if (list is not { Arguments: { Count: > 0 } arguments })
            return null;
        foreach (var method in place.Candidates(call))
        {
            if (IsDateInParts(place, method, arguments))
                return new Correction(UsageRules.MissingConversion, list, $"(new EdtfDate({arguments}))", "numbers", "EdtfDate", $"new EdtfDate({arguments})");
            // Of a value and the text or number that it is compared with, the value is what to convert.
            foreach (var i in Enumerable.Range(0, Math.Min(arguments.Count, method.Parameters.Length)).OrderBy(i => place.TypeOf(arguments[i].Expression) is { SpecialType: not SpecialType.None }))
            {
                if (arguments[i].NameColon is null && place.TypeOf(arguments[i].Expression) is { } from && Needed(place, method, arguments, i) is { } to
                    && ConversionCorrections.Find(place, arguments[i].Expression, from, to) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>The type that a method needs of an argument; null if another argument does not fit either, so that another method is meant.</summary>
    private static ITypeSymbol? Needed(Place place, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments, int index)
    {
        if (method.Parameters.Length < arguments.Count || method.Parameters.Skip(arguments.Count).Any(parameter => !parameter.IsOptional && !parameter.IsParams))
            return null;
        var needed = method.Parameters[index].Type;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i == index)
                continue;
            if (place.TypeOf(arguments[i].Expression) is not { TypeKind: not TypeKind.Error } other)
                return null;
            if (Symbols.Same(method.Parameters[i].Type, method.Parameters[index].Type) && method.Parameters[i].Type is ITypeParameterSymbol)
                needed = other;
            else if (method.Parameters[i].Type is not ITypeParameterSymbol && !place.Converts(arguments[i].Expression, method.Parameters[i].Type))
                return null;
        }

        return needed is ITypeParameterSymbol ? null : needed;
    }

    /// <summary><c>States.MembersOn(2017, 6, 9)</c>.</summary>
    private static bool IsDateInParts(Place place, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        method.Parameters.Only() is { Type: { Name: "EdtfDate" } type } && place.Library.IsValue(type)
        && arguments.Count is 2 or 3
        && arguments.All(argument => place.TypeOf(argument.Expression)?.SpecialType == SpecialType.System_Int32);
}
