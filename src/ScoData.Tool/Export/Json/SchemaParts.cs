using System.Text.Json.Nodes;

namespace ScoData.Tool.Export.Json;

/// <summary>Parts of JSON Schemas.</summary>
internal static class SchemaParts
{
    /// <summary>What an id looks like.</summary>
    public const string IdPattern = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /// <summary>An object of some properties and no others.</summary>
    /// <param name="required">The properties that are always there.</param>
    /// <param name="optional">The properties that may be there.</param>
    public static JsonObject Object(IEnumerable<(string Name, JsonNode Schema)> required, params IEnumerable<(string Name, JsonNode Schema)> optional)
    {
        var always = required.ToArray();
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(always.Concat(optional).Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema))),
            ["required"] = Texts(always.Select(property => property.Name)),
            ["additionalProperties"] = false,
        };
    }

    /// <summary>What a version of the data looks like.</summary>
    public const string VersionPattern = @"\d{4}\.\d{1,2}\.\d+";

    /// <summary>A text, which is not empty.</summary>
    /// <param name="description">What it is.</param>
    public static JsonObject Text(string description)
    {
        var text = Described("string", description);
        text["minLength"] = 1;
        return text;
    }

    /// <summary>A text of a certain form.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="pattern">The form of all of it.</param>
    public static JsonObject Text(string description, string pattern)
    {
        var text = Described("string", description);
        text["pattern"] = $"^{pattern}$";
        return text;
    }

    /// <summary>A value of a type.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="description">What it is.</param>
    public static JsonObject Described(string type, string description) => new() { ["type"] = type, ["description"] = description };

    /// <summary>One of some texts.</summary>
    /// <param name="values">The texts.</param>
    public static JsonObject OneOf(params IEnumerable<string> values) => new() { ["type"] = "string", ["enum"] = Texts(values) };

    /// <summary>A list.</summary>
    /// <param name="items">The schema of an item.</param>
    public static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    /// <summary>What is defined elsewhere in the document.</summary>
    /// <param name="name">Its name.</param>
    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
