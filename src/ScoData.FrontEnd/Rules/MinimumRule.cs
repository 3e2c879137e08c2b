using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Schema;

namespace ScoData.FrontEnd.Rules;

/// <summary>A value is not less than a limit.</summary>
internal sealed class MinimumRule() : LimitRule(Key, "The least value: a number for an integer, count or measurement, a date for a date or interval.")
{
    public const string Key = "minimum";

    /// <summary>'number' is '0', which is below the minimum of 1: correct it.</summary>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "SCO0033",
        "Value below the minimum",
        "'{0}' is '{1}', which is below the minimum of {2}: correct it");

    protected override bool IsBeyond(IOrderedType type, Value value, Value limit) => type.IsBelow(value, limit);

    protected override string? FindEmptyRange(IOrderedType type, FieldDefinition field, Value limit) =>
        type.Lowest is { } lowest && !type.IsAbove(limit, lowest) ? "has no effect, as there is no lower value; remove the key" : null;
}
