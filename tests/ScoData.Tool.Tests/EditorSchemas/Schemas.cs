using NJsonSchema;
using NJsonSchema.Validation;
using ScoData.FrontEnd;
using ScoData.Tool.EditorSchemas;

namespace ScoData.Tool.Tests.EditorSchemas;

/// <summary>A folder of JSON Schemas, read by a validator that is not ours.</summary>
internal sealed class Schemas(string folder)
{
    private readonly Dictionary<string, JsonSchema> _read = new(StringComparer.Ordinal);

    /// <summary>What the generator writes for a dataset.</summary>
    public static IReadOnlyList<JsonSchemaFile> Of(IEnumerable<(string Name, string Text)> files) =>
        JsonSchemaWriter.Write(CheckedDataset.Read(files.Select(file => new DatasetFile(file.Name, file.Name, file.Text)), [typeof(ScoDataset).Assembly.Location]))!;

    /// <summary>Where each fault of a YAML text is, such as <c>#/dates</c>.</summary>
    public async Task<IReadOnlyList<string>> FaultsOf(string schema, string yaml)
    {
        if (!_read.TryGetValue(schema, out var known))
            _read.Add(schema, known = await JsonSchema.FromFileAsync(Path.Combine(folder, schema)));
        return [.. known.Validate(CoreYaml.Read(yaml), SchemaType.JsonSchema).Select(Describe)];
    }

    private static string Describe(ValidationError error) => error.Path ?? "#";
}
