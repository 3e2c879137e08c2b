using System.Collections;
using System.Text.Json.Nodes;
using ScoData;

namespace Benchmarks.Peers;

/// <summary>The preferred values of records, as JSON.</summary>
internal static class PeerValues
{
    public static JsonObject Of(ScoRecord record, PeerKind kind)
    {
        var values = record.Claims.Where(claim => claim.Rank == ClaimRank.Preferred).ToDictionary(claim => claim.Field, claim => claim.Value);
        var json = new JsonObject { ["Id"] = record.Id };
        foreach (var field in kind.Fields)
        {
            if (values.TryGetValue(field.Info, out var value))
                json[field.Key] = field.IsList ? new JsonArray([.. ((IEnumerable)value).Cast<object>().Select(item => Of(item, field))]) : Of(value, field);
        }

        return json;
    }

    /// <summary>How much memory the texts take as string literals: each one once, with the header of an object.</summary>
    public static long LiteralBytes(IReadOnlyList<PeerKind> kinds) => kinds
        .SelectMany(kind => kind.Records.SelectMany(record => kind.Fields.Where(field => field.Shape is Shape.Text or Shape.Map).Select(field => record[field.Key]).Prepend(record["Id"])))
        .SelectMany(Texts)
        .Distinct()
        .Sum(text => (22L + (2 * text.Length) + 7) / 8 * 8);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.SelectMany(Texts),
        JsonObject map => map.SelectMany(pair => Texts(pair.Value).Prepend(pair.Key)),
        _ => [node.GetValue<string>()],
    };

    private static JsonNode Of(object value, PeerField field) => value switch
    {
        string text => text,
        bool flag => flag,
        int number => number,
        Enum choice => choice.ToString(),
        EdtfDate date => Days(date.EarliestDay, date.LatestDay),
        EdtfInterval interval => Days(interval.EarliestDay, interval.LatestDay),
        Quantity quantity => Amount(quantity),
        Money money => new JsonObject { ["Currency"] = money.Currency, ["Amount"] = Amount(money.Amount) },
        Coordinates point => new JsonObject { ["Latitude"] = point.Latitude, ["Longitude"] = point.Longitude },
        TextMap map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        ScoRecord record => field.Targets.Count == 1 ? record.Id : $"{record.Kind.Name}/{record.Id}",
        _ => throw new NotSupportedException($"{field.Name} has a value of the type {value.GetType()}."),
    };

    private static JsonObject Days(DateOnly? first, DateOnly? last) => new()
    {
        ["First"] = first?.DayNumber ?? 0,
        ["Last"] = last?.DayNumber ?? DateOnly.MaxValue.DayNumber,
    };

    private static JsonObject Amount(Quantity quantity) => new()
    {
        ["Comparator"] = quantity.Comparator.ToString(),
        ["Low"] = quantity.Low ?? 0,
        ["High"] = quantity.High ?? long.MaxValue,
        ["Best"] = quantity.Best ?? 0,
    };
}
