using System.Text.Json.Nodes;
using ScoData.Tool.Export.Model;
using ScoData.Tool.Output;

namespace ScoData.Tool.Export.Json;

/// <summary>The JSON Schema of the document of a kind.</summary>
internal static class KindSchema
{
    /// <summary>The schema.</summary>
    /// <param name="kind">The kind.</param>
    public static JsonObject Of(KindInfo kind)
    {
        var schema = new JsonObject { ["title"] = $"The {kind.Plural} of {DatasetCard.Name}", ["description"] = kind.Summary };
        var document = SchemaParts.Object(
        [
            ("kind", SchemaParts.OneOf(kind.Name)),
            ("plural", SchemaParts.OneOf(kind.Plural)),
            ("version", SchemaParts.Text("The version of the data: year, month and number.", SchemaParts.VersionPattern)),
            ("records", SchemaParts.List(SchemaParts.Ref("record"))),
        ]);
        foreach (var (name, value) in document.ToArray())
            schema[name] = value?.DeepClone();
        schema["$defs"] = new JsonObject { ["record"] = Record(kind), ["citation"] = Citation(), ["quantity"] = ValueSchema.Quantity(null) };
        return schema;
    }

    private static JsonObject Record(KindInfo kind) => SchemaParts.Object(
    [
        ("path", SchemaParts.Text("The kind and the id, which name the record.", $"{kind.Plural}/{SchemaParts.IdPattern}")),
        ("kind", SchemaParts.OneOf(kind.Name)),
        ("id", SchemaParts.Text("The id, unique within the kind.", SchemaParts.IdPattern)),
        ("label", SchemaParts.Text("The name to show for the record.")),
        ("formerIds", SchemaParts.List(SchemaParts.Text("An id that the record had before.", SchemaParts.IdPattern))),
        ("fields", Fields(kind)),
    ]);

    private static JsonObject Fields(KindInfo kind) => SchemaParts.Object(
        kind.Fields.Where(field => field.IsRequired).Select(Field),
        kind.Fields.Where(field => !field.IsRequired).Select(Field));

    private static (string Name, JsonNode Schema) Field(FieldInfo field)
    {
        var claims = SchemaParts.List(Claim(field));
        claims["minItems"] = 1;
        var schema = SchemaParts.Object([("agreement", SchemaParts.OneOf(NamesOf<Agreement>())), ("claims", claims)]);
        schema["description"] = field.Summary;
        return (field.Name, schema);
    }

    private static JsonObject Claim(FieldInfo field) => SchemaParts.Object(
        [
            ("rank", SchemaParts.OneOf(NamesOf<ClaimRank>())),
            ("value", ValueSchema.Of(field)),
            ("text", SchemaParts.Text("The value in words.")),
            ("sources", SchemaParts.List(SchemaParts.Ref("citation"))),
        ],
        ("asOf", SchemaParts.Text("The date that the value is of, as EDTF (ISO 8601-2).", ValueSchema.EdtfPattern)),
        ("note", SchemaParts.Text("A doubt or remark on the claim.")),
        ("provenance", SchemaParts.OneOf(RecordJson.NameOf(FieldProvenance.Editorial), RecordJson.NameOf(FieldProvenance.Register))));

    private static JsonObject Citation() => SchemaParts.Object(
        [("id", SchemaParts.Text("The id of the source.", SchemaParts.IdPattern))],
        ("locator", SchemaParts.Text("The place in the source, such as a page.")));

    private static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => RecordJson.NameOf(value));
}
