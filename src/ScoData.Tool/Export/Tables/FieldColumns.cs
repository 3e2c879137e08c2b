using ScoData.Formatting;

namespace ScoData.Tool.Export.Tables;

/// <summary>The columns that the values of a field take: the value in the form of the data, and the numbers and days that it stands for.</summary>
internal static class FieldColumns
{
    /// <summary>The columns of a field, and how each is read from a value of it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">The name of the first column.</param>
    /// <param name="isItem">Whether they hold one item of a list of the field.</param>
    public static IEnumerable<(Column Column, Func<object, object?> Read)> Of(FieldInfo field, string name, bool isItem = false)
    {
        var isJoined = field.IsList && !isItem;
        var first = new Column(name, isJoined ? ColumnType.Text : TypeOf(field.Type.ValueType), Meaning(field, isJoined)) { IsRequired = field.IsRequired || isItem, Allowed = isJoined ? [] : field.Values };
        yield return (first, value => first.Type == ColumnType.Text ? DataText.Of(value, field) : Plain(value));
        if (isJoined)
            yield break;
        foreach (var (part, partType, meaning, read) in Parts(field.Type.ValueType))
            yield return (new Column($"{name}-{part}", partType, meaning), read);
    }

    private static ColumnType TypeOf(FieldValueType type) => type switch
    {
        FieldValueType.Flag => ColumnType.Flag,
        FieldValueType.Integer => ColumnType.Integer,
        _ => ColumnType.Text,
    };

    private static object Plain(object value) => value is int number ? (long)number : value;

    private static string Meaning(FieldInfo field, bool isJoined)
    {
        var unit = field.Unit is null ? "" : field.Type.ValueType == FieldValueType.Measurement ? $" The unit is {field.Unit}." : $" Counted are {field.Unit}.";
        return isJoined ? $"{field.Summary}{unit} A list, joined by '|'." : $"{field.Summary}{unit}";
    }

    private static IEnumerable<(string Part, ColumnType Type, string Meaning, Func<object, object?> Read)> Parts(FieldValueType type) => type switch
    {
        FieldValueType.Count => Limits(value => (Quantity)value),
        FieldValueType.Measurement =>
        [
            ("best", ColumnType.Number, "The number that the source states; none for a range.", value => ((Measurement)value).Best),
            ("uncertainty", ColumnType.Number, "The uncertainty that the source states; none if it states none.", value => ((Measurement)value).Uncertainty),
            ("low", ColumnType.Number, "The lower limit of the value; none if there is no limit.", value => ((Measurement)value).Low),
            ("high", ColumnType.Number, "The upper limit of the value; none if there is no limit.", value => ((Measurement)value).High),
        ],
        FieldValueType.Money =>
        [
            ("currency", ColumnType.Text, "The currency, as ISO 4217 names it.", value => ((Money)value).Currency),
            .. Limits(value => ((Money)value).Amount),
        ],
        FieldValueType.Date or FieldValueType.Interval =>
        [
            ("from", ColumnType.Day, "The first day that it can include; none if the start is unknown or open.", value => IntervalOf(value).EarliestDay),
            ("to", ColumnType.Day, "The last day that it can include; none if the end is unknown or open.", value => IntervalOf(value).LatestDay),
        ],
        FieldValueType.Coordinates =>
        [
            ("latitude", ColumnType.Number, "Degrees north of the equator.", value => ((Coordinates)value).Latitude),
            ("longitude", ColumnType.Number, "Degrees east of the prime meridian.", value => ((Coordinates)value).Longitude),
        ],
        _ => [],
    };

    private static IEnumerable<(string Part, ColumnType Type, string Meaning, Func<object, object?> Read)> Limits(Func<object, Quantity> read) =>
    [
        ("best", ColumnType.Integer, "The number that the source states; none for a range.", value => read(value).Best),
        ("low", ColumnType.Integer, "The smallest count that the value allows; none if there is no limit.", value => read(value).Low),
        ("high", ColumnType.Integer, "The largest count that the value allows; none if there is no limit.", value => read(value).High),
    ];

    private static EdtfInterval IntervalOf(object value) => value is EdtfDate date ? date : (EdtfInterval)value;
}
