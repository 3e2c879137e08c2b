using System.Text.Json.Nodes;
using ScoData.Tool.Export.Model;

namespace ScoData.Tool.Export.Json;

/// <summary>JSON Schemas (2020-12) of the documents of the JSON export. A line of the JSON Lines is a record of them.</summary>
internal static class JsonSchemaExport
{
    /// <summary>The folder of the schemas.</summary>
    public const string Folder = "jsonschema";

    /// <summary>The files.</summary>
    /// <param name="scope">What is exported.</param>
    public static IEnumerable<ExportFile> Files(ExportScope scope) =>
    [
        OfSchema(JsonExport.DatasetDocument, DatasetSchema.Of()),
        .. scope.Kinds.Select(kind => OfSchema(JsonExport.DocumentOf(kind), KindSchema.Of(kind))),
    ];

    private static ExportFile OfSchema(string document, JsonObject schema)
    {
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return ExportFile.OfJson($"{Folder}/{Path.ChangeExtension(document, ".schema.json")}", 0, json => schema.WriteTo(json));
    }
}
