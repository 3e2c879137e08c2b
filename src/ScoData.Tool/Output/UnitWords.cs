namespace ScoData.Tool.Output;

/// <summary>Types with their units in words: a count of people, a measurement in metres.</summary>
internal static class UnitWords
{
    /// <summary>A type and the unit of a field.</summary>
    /// <param name="type">The type in words.</param>
    /// <param name="valueType">The type.</param>
    /// <param name="unit">The unit, if the field has one.</param>
    public static string Of(string type, FieldValueType valueType, string? unit) =>
        unit is null ? type : valueType == FieldValueType.Measurement ? $"{type} in {unit}" : $"{type} of {unit}";
}
