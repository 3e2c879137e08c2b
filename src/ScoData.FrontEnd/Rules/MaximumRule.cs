using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>A value is not greater than a limit.</summary>
internal sealed class MaximumRule() : LimitRule("maximum", "The greatest value: a number for an integer, count or measurement, a date for a date or interval.")
{
    /// <summary>'number' is '119', which is above the maximum of 118: correct it.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0034",
        "Value above the maximum",
        "'{0}' is '{1}', which is above the maximum of {2}: correct it");

    protected override bool IsBeyond(IOrderedType type, Value value, Value limit) => type.IsAbove(value, limit);

    protected override string? FindEmptyRange(IOrderedType type, FieldDefinition field, Value limit)
    {
        if (type.Highest is { } highest && !type.IsBelow(limit, highest))
            return "has no effect, as there is no higher value; remove the key";
        return field.FindRule(MinimumRule.Key) is { } minimum && type.ReadLimit(minimum.Value) is { } least && type.IsBelow(limit, least)
            ? $"({field.FindRule(Syntax.Key)!.Value}) is less than its 'minimum' ({minimum.Value}), so that no value is within; correct one of them"
            : null;
    }
}
