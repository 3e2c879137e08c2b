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
    public static FieldShape Of(FieldInfo field)
    {
        var type = FieldType.Of(field);
        if (type.Item is "date" or "interval")
            return field.IsList ? FieldShape.ShortList : FieldShape.Time;
        if (field.Values.Count == 0 && !IsShort(type.Item) && !type.IsReference)
            return FieldShape.Long;
        return field.IsList ? FieldShape.ShortList : FieldShape.Short;
    }

    private static bool IsShort(string type) => type is "flag" or "integer" or "count" or "money" or "country" or "language" or "coordinates";
}
