using ScoData.FrontEnd;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Rules;
using ScoData.FrontEnd.Schema;

namespace ScoData.Tool.EditorSchemas;

/// <summary>A JSON Schema for editors.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="DataFiles">Which files it is for, as a pattern of paths below the data folder; null if it only serves other schemas.</param>
/// <param name="Text">Its text.</param>
internal sealed record JsonSchemaFile(string Name, string? DataFiles, string Text);

/// <summary>
/// Writes the schema of a dataset as JSON Schema (draft 07), so that editors complete and check the YAML while it is typed.
/// It lets pass what the build refuses where JSON Schema cannot say it.
/// </summary>
internal static class JsonSchemaWriter
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const string Extension = ".schema.json";

    /// <summary>The schemas of a dataset, in order of names, or null if schema.yaml cannot be read.</summary>
    /// <param name="dataset">The dataset.</param>
    public static IReadOnlyList<JsonSchemaFile>? Write(CheckedDataset dataset)
    {
        if (dataset.Schema is not { } schema)
            return null;
        var written = new List<JsonSchemaFile>
        {
            File(RecordIds.FileName, null, "The ids of the records", RecordIds.Write(schema, dataset.Index)),
            File(SchemaOfSchema.FileName, SchemaReader.FileName, "The kinds of records of a dataset", SchemaOfSchema.Write(schema)),
        };
        foreach (var kind in schema.Kinds)
        {
            written.Add(File(kind.Plural + Extension, kind.Plural + "/*.yaml", Title(kind.Words), Record(schema, kind)));
            if (dataset.Files.FirstOrDefault(file => file.Name == kind.Plural + ".yaml") is { } vocabulary)
                written.Add(File(kind.Plural + ".vocabulary" + Extension, vocabulary.Name, Title(kind.PluralWords), Vocabulary(kind)));
        }

        return [.. written.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private static Json Record(DatasetSchema schema, KindDefinition kind)
    {
        var definitions = new Definitions(schema);
        var properties = new Json();
        var companions = new Json();
        foreach (var field in kind.Fields)
        {
            properties.Add(field.Name, definitions.Field(field));
            if (field.FindRule(RequiresRule.Key) is { } companion)
                companions.Add(field.Name, new[] { companion.Name });
        }

        properties.Add("sources", definitions.Sources("The sources of every value that names none of its own."));
        properties.Add("former-ids", FormerIds());
        var required = kind.Fields.Where(field => field.Required).Select(field => field.Name).ToArray();
        return new()
        {
            { "description", kind.Summary },
            { "type", "object" },
            { "properties", properties },
            { "required", required },
            { "dependencies", companions.Any() ? companions : null },
            { "additionalProperties", false },
            { "definitions", definitions.ToJson() },
        };
    }

    private static Json FormerIds()
    {
        var list = new Json { { "description", "Ids that the record had before." }, { "type", "array" } };
        list.Add("items", Json.Pattern(RecordIds.Pattern, SchemaOfSchema.IdHelp));
        return list;
    }

    /// <summary>One file for all records of a kind: a mapping from id to record.</summary>
    private static Json Vocabulary(KindDefinition kind) => new()
    {
        { "description", $"{kind.Summary} Each record has its id as the key: lower-case words joined by hyphens, starting with a letter." },
        { "type", "object" },
        { "patternProperties", new Json { { RecordIds.Pattern, new Json { { "$ref", kind.Plural + Extension } } } } },
        { "additionalProperties", false },
    };

    private static JsonSchemaFile File(string name, string? dataFiles, string title, Json content)
    {
        var json = new Json
        {
            { "$schema", Draft },
            { "$comment", "Written by 'sco schema' from schema.yaml and the records; do not edit." },
            { "title", title },
        };
        foreach (var member in content)
            json.Add(member.Key, member.Value);
        return new JsonSchemaFile(name, dataFiles, json.ToString());
    }

    private static string Title(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
