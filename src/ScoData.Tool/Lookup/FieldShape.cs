namespace ScoData.Tool.Lookup;

/// <summary>How much room the values of a field take in a table, as far as its type tells; the least first.</summary>
internal enum FieldShape
{
    /// <summary>One word, number or name.</summary>
    Short,

    /// <summary>A date or an interval.</summary>
    Time,

    /// <summary>Several words or names.</summary>
    ShortList,

    /// <summary>A text of any length, which is for the page of the record and not for a table.</summary>
    Long,
}

/// <summary>Reads the shape of a field from its type.</summary>
internal static class FieldShapes
{
    /// <summary>The shape of a field.</summary>
    /// <param name="field">The field.</param>
    public static FieldShape Of(FieldInfo field) => OfItem(field.Type.ValueType) switch
    {
        FieldShape.Long => FieldShape.Long,
        _ when field.IsList => FieldShape.ShortList,
        var item => item,
    };

    private static FieldShape OfItem(FieldValueType type) => type switch
    {
        FieldValueType.Date or FieldValueType.Interval => FieldShape.Time,
        FieldValueType.Text or FieldValueType.Url or FieldValueType.Names or FieldValueType.Identifiers => FieldShape.Long,
        _ => FieldShape.Short,
    };
}
