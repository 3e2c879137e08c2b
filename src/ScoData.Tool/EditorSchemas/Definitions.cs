using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Rules;
using ScoData.FrontEnd.Schema;

namespace ScoData.Tool.EditorSchemas;

/// <summary>
/// The definitions that the schema of one kind refers to. Ids hold no full stop, so that names with one are free.
/// Values have no description, which would hide that of the field.
/// </summary>
internal sealed class Definitions(DatasetSchema schema)
{
    private static readonly TextType Text = new();
    private static readonly DateType Date = new();

    private readonly SortedDictionary<string, Json> _all = new(StringComparer.Ordinal);

    /// <summary>What has been referred to so far, in order of names.</summary>
    public Json ToJson()
    {
        var json = new Json();
        foreach (var definition in _all)
            json.Add(definition.Key, definition.Value);
        return json;
    }

    /// <summary>A field: its value plainly, or as a claim.</summary>
    public Json Field(FieldDefinition field)
    {
        var (value, name) = ValueOf(field);
        Define(name + ".claim", () => Claim(value, name));
        return new()
        {
            { "description", field.Unit is { } unit ? $"{field.Summary} Unit: {unit}." : field.Summary },
            { "anyOf", new[] { Ref(value), Local(name + ".claim") } },
        };
    }

    /// <summary>A list of sources, or null if the dataset has none.</summary>
    public Json? Sources(string description)
    {
        if (schema.SourceKinds.Count == 0)
            return null;
        Define("source.reference", () => new()
        {
            { "title", "source" },
            { "type", "object" },
            {
                "properties", new Json
                {
                    { "source", Described("The id of the source.", SourceId()) },
                    { "locator", Described("The place in the source, such as p. 96.", ValueOf(Text)) },
                }
            },
            { "required", new[] { "source" } },
            { "additionalProperties", false },
        });
        var list = List(new Json { { "anyOf", new[] { Ref(SourceId()), Local("source.reference") } } });
        Define("source.references", () => list);
        return Described(description, "#/definitions/source.references");
    }

    /// <summary>Where the ids of sources stand: those of the usual kind alone, those of every kind after it.</summary>
    private string SourceId()
    {
        var kinds = schema.SourceKinds;
        if (kinds.Count == 1)
            return RecordIds.RefTo(kinds[0]);
        Define("source.id", () => new() { { "anyOf", kinds.Select(RecordIds.RefToKindAndId).Prepend(RecordIds.RefTo(kinds[0])).Select(Ref).ToArray() } });
        return "#/definitions/source.id";
    }

    public static Json List(Json items) => new() { { "type", "array" }, { "items", items }, { "minItems", 1 } };

    private Json Claim(string value, string name)
    {
        Define(name + ".other", () => ClaimOf(value, null));
        return ClaimOf(value, new Json
        {
            { "description", "Values of other sources that disagree with this one." },
            { "type", "array" },
            { "items", Local(name + ".other") },
        });
    }

    private Json ClaimOf(string value, Json? others) => new()
    {
        { "title", "claim" },
        { "type", "object" },
        {
            "properties", new Json
            {
                { "value", Described("What the sources say.", value) },
                { "provenance", others is null ? null : Shared("claim.provenance", new Json { { "description", "'editorial' if the editors wrote the value and no source says it." }, { "enum", new[] { "editorial" } } }) },
                { "sources", SourcesOfClaim() },
                { "as-of", Shared("claim.as-of", Described("The date to which the value refers.", ValueOf(Date))) },
                { "note", Shared("claim.note", Described("A doubt or remark on the value.", ValueOf(Text))) },
                { "others", others },
            }
        },
        { "required", new[] { "value" } },
        { "additionalProperties", false },
    };

    private Json? SourcesOfClaim() =>
        Sources("The sources of this value. Without them, those of the record apply.") is { } sources ? Shared("claim.sources", sources) : null;

    private Json Shared(string name, Json json)
    {
        Define(name, () => json);
        return Local(name);
    }

    /// <summary>A reference with a description of its own: draft 07 passes over it when it checks, and editors show it.</summary>
    private static Json Described(string description, string place) => new() { { "description", description }, { "$ref", place } };

    /// <summary>Where the schema of a value of a field stands, and a name for what is made of it. A field with rules of its own has its own.</summary>
    private (string Place, string Name) ValueOf(FieldDefinition field)
    {
        Json[] rules = [.. field.Rules.Select(use => RuleCatalog.Find(use.Key).JsonSchema(field, use)).OfType<Json>()];
        if (rules.Length == 0)
            return (ValueOf(field.Type, field.IsList), NameOf(field.Type, field.IsList));
        var name = field.Name + ".field";
        var item = new Json { { "allOf", rules.Prepend(Ref(ValueOf(field.Type))).ToArray() } };
        Define(name, () => field.IsList ? List(item) : item);
        return ("#/definitions/" + name, name);
    }

    /// <summary>Where the schema of a value stands.</summary>
    private string ValueOf(DataType type, bool isList = false)
    {
        if (!isList && type is ReferenceType { IsUnion: false } reference)
            return RecordIds.RefTo(reference.Targets[0]);
        var name = NameOf(type, isList);
        Define(name, () => isList ? List(Ref(ValueOf(type))) : Single(type));
        return "#/definitions/" + name;
    }

    private static Json Single(DataType type) => type is ReferenceType reference
        ? new() { { "anyOf", reference.Targets.Select(target => Ref(RecordIds.RefToKindAndId(target))).ToArray() } }
        : type.JsonSchema();

    private static string NameOf(DataType type, bool isList) => type.Name.Replace(" or ", ".or.", StringComparison.Ordinal) + (isList ? ".list" : "");

    private static Json Ref(string place) => new() { { "$ref", place } };

    private static Json Local(string name) => Ref("#/definitions/" + name);

    private void Define(string name, Func<Json> create)
    {
        if (_all.ContainsKey(name))
            return;
        // Taken before it is filled, for what refers to itself.
        _all.Add(name, []);
        _all[name] = create();
    }
}
