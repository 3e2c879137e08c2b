using System.Text.Json.Nodes;
using ScoData.Formatting;
using ScoData.Tool.Lookup;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Json;

/// <summary>The JSON Schema of the values of a field, as <see cref="ValueJson"/> writes them.</summary>
internal static class ValueSchema
{
    /// <summary>Letters of dates and intervals in EDTF; their order is not checked.</summary>
    public const string EdtfPattern = "[-0-9X?~%Y./]+";

    /// <summary>The schema of a value.</summary>
    /// <param name="field">The field.</param>
    public static JsonObject Of(FieldInfo field)
    {
        var item = Item(field);
        if (!field.IsList)
            return item;
        var list = SchemaParts.List(item);
        list["minItems"] = 1;
        return list;
    }

    /// <summary>A count.</summary>
    /// <param name="first">A property of its own before those of every count.</param>
    public static JsonObject Quantity((string Name, JsonNode Schema)? first) => SchemaParts.Object(
        [
            .. first is { } own ? [own] : Array.Empty<(string, JsonNode)>(),
            ("text", SchemaParts.Text("The count in words.")),
            ("comparator", SchemaParts.OneOf(Enum.GetValues<Comparator>().Select(value => RecordJson.NameOf(value)))),
            ("best", CountOrNull("The number that the source states; null for a range.")),
            ("low", CountOrNull("The smallest count that the value allows; null if there is no limit.")),
            ("high", CountOrNull("The largest count that the value allows; null if there is no limit.")),
        ],
        ("unit", SchemaParts.Text("What is counted.")));

    private static JsonObject Item(FieldInfo field) => field.Type.ValueType switch
    {
        FieldValueType.Enum => SchemaParts.OneOf(field.Values.Select(value => value.Name)),
        FieldValueType.Reference => SchemaParts.Text(
            "The kind and the id of a record.",
            $"({string.Join('|', KindLookup.TargetsOf(field.Type).Select(target => target.Plural))})/{SchemaParts.IdPattern}"),
        FieldValueType.Names or FieldValueType.Identifiers =>
            new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = SchemaParts.Text("A text under its key.") },
        FieldValueType.Flag => new JsonObject { ["type"] = "boolean" },
        FieldValueType.Integer => new JsonObject { ["type"] = "integer" },
        FieldValueType.Date or FieldValueType.Interval => SchemaParts.Text("A date or interval as EDTF (ISO 8601-2).", EdtfPattern),
        FieldValueType.Country => SchemaParts.Text("A country code of ISO 3166-1.", "[A-Z]{2,3}"),
        FieldValueType.Count => SchemaParts.Ref("quantity"),
        FieldValueType.Measurement => Measurement(),
        FieldValueType.Money => Quantity(("currency", SchemaParts.Text("A currency code of ISO 4217.", "[A-Z]{3}"))),
        FieldValueType.Coordinates => Coordinates(),
        FieldValueType.Text or FieldValueType.Url or FieldValueType.Language => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
        var unknown => throw new NotSupportedException($"Values of the type '{unknown}' have no schema."),
    };

    private static JsonObject Measurement() => SchemaParts.Object(
        [
            ("text", SchemaParts.Text("The measurement in words.")),
            ("comparator", SchemaParts.OneOf(Enum.GetValues<Comparator>().Where(value => value != Comparator.Magnitude).Select(value => RecordJson.NameOf(value)))),
            ("best", NumberOrNull("The number that the source states; null for a range.")),
            ("uncertainty", NumberOrNull("The uncertainty that the source states; null if it states none.")),
            ("low", NumberOrNull("The lower limit of the value; null if there is no limit.")),
            ("high", NumberOrNull("The upper limit of the value; null if there is no limit.")),
        ],
        ("unit", SchemaParts.Text("The unit.")));

    private static JsonObject Coordinates() => SchemaParts.Object(
    [
        ("latitude", Degrees("Degrees north of the equator.", 90)),
        ("longitude", Degrees("Degrees east of the prime meridian.", 180)),
        ("text", SchemaParts.Text("Both, with as many decimals as the source gives.")),
    ]);

    private static JsonObject Degrees(string description, int limit)
    {
        var degrees = SchemaParts.Described("number", description);
        degrees["minimum"] = -limit;
        degrees["maximum"] = limit;
        return degrees;
    }

    private static JsonObject NumberOrNull(string description) => new() { ["type"] = new JsonArray("number", "null"), ["description"] = description };

    private static JsonObject CountOrNull(string description) =>
        new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 0, ["description"] = description };
}
