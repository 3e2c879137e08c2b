using System.Text.Json.Nodes;

namespace ScoData.Tool.Tests.Diff;

/// <summary>Small exports that a test makes, in the form of <c>sco export --format json</c>.</summary>
internal static class Exports
{
    /// <summary>Writes an export of one kind into a folder, and gives the folder.</summary>
    public static string Add(DataFolder folder, string name, string version, params JsonObject[] records)
    {
        var kind = new JsonObject { ["document"] = "things.json", ["name"] = "thing" };
        folder.Add($"{name}/json/dataset.json", new JsonObject { ["version"] = version, ["kinds"] = new JsonArray(kind) }.ToJsonString());
        folder.Add($"{name}/json/things.json", Document(version, records).ToJsonString());
        return Path.Combine(folder.Path, name);
    }

    public static JsonObject Document(string version, params JsonObject[] records) => new()
    {
        ["kind"] = "thing",
        ["plural"] = "things",
        ["version"] = version,
        ["records"] = new JsonArray([.. records]),
    };

    /// <summary>A record, with its fields and the claims on each, the preferred one first.</summary>
    public static JsonObject Record(string id, params (string Field, JsonObject[] Claims)[] fields) => new()
    {
        ["path"] = $"things/{id}",
        ["kind"] = "thing",
        ["id"] = id,
        ["label"] = $"The {id}",
        ["formerIds"] = new JsonArray(),
        ["fields"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Field, (JsonNode?)new JsonObject
        {
            ["agreement"] = "single",
            ["claims"] = new JsonArray([.. field.Claims.Select((claim, place) =>
            {
                claim["rank"] = place == 0 ? "preferred" : "normal";
                return claim;
            })]),
        }))),
    };

    public static JsonObject Formerly(this JsonObject record, params string[] ids)
    {
        record["formerIds"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]);
        return record;
    }

    public static JsonObject Claim(JsonNode value, params string[] sources) => new()
    {
        ["value"] = value,
        ["text"] = value is JsonArray list ? string.Join(", ", list.Select(item => item!.ToString())) : value.ToString(),
        ["sources"] = new JsonArray([.. sources.Select(id => new JsonObject { ["id"] = id })]),
    };

    public static JsonObject With(this JsonObject claim, string name, string text)
    {
        claim[name] = text;
        return claim;
    }
}
