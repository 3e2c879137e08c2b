using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ScoData.Analyzers.Corrections;

/// <summary>Operators that uncertain values do not have, such as <c>exercise.Personnel > 5000</c>.</summary>
internal static class OperatorCorrections
{
    public static Correction? Find(Place place, IBinaryOperation binary)
    {
        if (binary is not { LeftOperand: { Type: { } left }, RightOperand: { Type: { } right } })
            return null;
        return OfOperand(place, binary, binary.LeftOperand, left, binary.RightOperand, right, isLeft: true)
            ?? OfOperand(place, binary, binary.RightOperand, right, binary.LeftOperand, left, isLeft: false);
    }

    /// <summary><c>!State.India.IsMemberOn(date)</c>.</summary>
    public static Correction? Find(Place place, IUnaryOperation unary) =>
        unary is { OperatorKind: UnaryOperatorKind.Not, Operand: { Type: { } type } operand } && Values.OrUnderlying(type) is { Name: "Truth" } truth && place.Library.IsValue(truth)
            ? Values.NotExact(unary.Syntax, truth, $"{Place.Operand(operand.Syntax)} == Truth.No")
            : null;

    private static Correction? OfOperand(Place place, IBinaryOperation binary, IOperation operand, ITypeSymbol type, IOperation other, ITypeSymbol otherType, bool isLeft)
    {
        if (place.Library.IsAnswers(type) && binary.OperatorKind == BinaryOperatorKind.Equals && Values.OfAnswers(type, otherType) == ".Certain.Single()")
            return Values.NotCertain(binary.Syntax, $"{Place.Operand(operand.Syntax)}.Contains({other.Syntax}) == Truth.Yes");
        var value = Values.OrUnderlying(type);
        if (otherType.SpecialType == SpecialType.System_String && place.Library.IsVocabulary(value))
            return ConversionCorrections.Find(place, other.Syntax, otherType, type);
        if (!place.Library.IsValue(value))
            return null;
        var instead = value.Name switch
        {
            "Quantity" when Values.IsNumber(Values.OrUnderlying(otherType)) => OfNumber(binary, operand, type, other.Syntax.ToString(), isLeft),
            "Measurement" when Values.IsNumber(Values.OrUnderlying(otherType)) => OfNumber(binary, operand, type, Decimals.Write(other.Syntax, otherType), isLeft),
            "EdtfDate" or "EdtfInterval" when IsOtherDate(place, value, otherType) => Question(binary, operand, type, other.Syntax.ToString(), isLeft, "IsAfter", "IsBefore"),
            "Truth" when otherType.SpecialType == SpecialType.System_Boolean => OfTruth(binary, operand, other, isLeft),
            _ => null,
        };
        return instead is null ? null : Values.NotExact(binary.Syntax, value, instead);
    }

    private static string OfNumber(IBinaryOperation binary, IOperation operand, ITypeSymbol type, string other, bool isLeft)
    {
        if (Question(binary, operand, type, other, isLeft, "IsGreaterThan", "IsLessThan") is { } question)
            return question;
        var best = $"{Place.Operand(operand.Syntax)}{Values.Access(type)}Best";
        return Write(binary, best, other, isLeft);
    }

    /// <summary>A comparison as the question that the value answers; null for other operators.</summary>
    private static string? Question(IBinaryOperation binary, IOperation operand, ITypeSymbol type, string other, bool isLeft, string greater, string less)
    {
        var method = binary.OperatorKind switch
        {
            BinaryOperatorKind.GreaterThan => isLeft ? greater : less,
            BinaryOperatorKind.LessThan => isLeft ? less : greater,
            _ => null,
        };
        return method is null ? null : $"{Place.Operand(operand.Syntax)}{Values.Access(type)}{method}({other}) == Truth.Yes";
    }

    /// <summary>A date is also an interval, but not the other way round.</summary>
    private static bool IsOtherDate(Place place, ITypeSymbol value, ITypeSymbol other) =>
        place.Library.IsValue(other) && (other.Name == "EdtfDate" || (other.Name == "EdtfInterval" && value.Name == "EdtfInterval"));

    private static string? OfTruth(IBinaryOperation binary, IOperation operand, IOperation other, bool isLeft) => binary.OperatorKind switch
    {
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when other.ConstantValue is { HasValue: true, Value: bool flag } =>
            Write(binary, operand.Syntax.ToString(), flag ? "Truth.Yes" : "Truth.No", isLeft: true),
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr => Write(binary, $"{Place.Operand(operand.Syntax)} == Truth.Yes", other.Syntax.ToString(), isLeft),
        _ => null,
    };

    /// <summary>The operator between two other operands.</summary>
    private static string Write(IBinaryOperation binary, string operand, string other, bool isLeft)
    {
        var sign = ((BinaryExpressionSyntax)binary.Syntax).OperatorToken.Text;
        return isLeft ? $"{operand} {sign} {other}" : $"{other} {sign} {operand}";
    }
}
