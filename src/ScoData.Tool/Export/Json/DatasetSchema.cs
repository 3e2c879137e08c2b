using System.Text.Json.Nodes;
using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Json;

/// <summary>The JSON Schema of the document that describes the dataset.</summary>
internal static class DatasetSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Of()
    {
        var schema = SchemaParts.Object(
        [
            ("name", SchemaParts.OneOf(DatasetCard.Name)),
            ("title", SchemaParts.Text("The title.")),
            ("summary", SchemaParts.Text("What the dataset holds.")),
            ("version", SchemaParts.Text("The version of the data: year, month and number.", SchemaParts.VersionPattern)),
            ("licence", Licence()),
            ("citation", SchemaParts.Text("How to cite the dataset.")),
            ("kinds", SchemaParts.List(Kind())),
        ]);
        schema.Insert(0, "title", $"The dataset {DatasetCard.Name}");
        return schema;
    }

    private static JsonObject Licence() => SchemaParts.Object(
    [
        ("id", SchemaParts.Text("The licence as SPDX names it.")),
        ("title", SchemaParts.Text("Its title.")),
        ("url", SchemaParts.Text("Its address.")),
    ]);

    private static JsonObject Kind() => SchemaParts.Object(
    [
        ("document", SchemaParts.Text("The name of the document with its records.")),
        ("name", SchemaParts.Text("The name of the kind.", SchemaParts.IdPattern)),
        ("plural", SchemaParts.Text("The plural, which is also the folder of its data.", SchemaParts.IdPattern)),
        ("count", SchemaParts.Described("integer", "How many records there are.")),
        ("summary", SchemaParts.Text("Its value.")),
        ("fields", SchemaParts.List(Field())),
        ("labelField", SchemaParts.Text("The field that names a record.")),
        ("timeField", new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "The field that puts a record in time." }),
    ]);

    private static JsonObject Field() => SchemaParts.Object(
        [
            ("name", SchemaParts.Text("The name of the field.", SchemaParts.IdPattern)),
            ("type", SchemaParts.Text("Its type, as the schema of the data writes it.")),
            ("summary", SchemaParts.Text("What it means.")),
            ("required", SchemaParts.Described("boolean", "Whether every record of the kind has it.")),
        ],
        ("unit", SchemaParts.Text("What a count counts, or the unit of a measurement.")),
        ("values", new JsonObject
        {
            ["type"] = "object",
            ["description"] = "The values that it can take, and what each means.",
            ["additionalProperties"] = new JsonObject { ["type"] = "string" },
        }));
}
