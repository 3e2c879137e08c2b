using ScoData.Generator.Schema;

namespace ScoData.Generator.JsonSchema;

/// <summary>
/// The definitions that the schema of one kind refers to. Ids hold no full stop, so that names with one are free.
/// Values have no description, which would hide that of the field.
/// </summary>
internal sealed class Definitions(DatasetSchema schema)
{
    private static readonly FieldType Text = new(FieldValue.Text, false, null, default);
    private static readonly FieldType Date = new(FieldValue.Date, false, null, default);

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
    public Json Field(FieldSchema field)
    {
        var value = ValueOf(field.Type);
        var name = NameOf(field.Type);
        Define(name + ".claim", () => Claim(value, name));
        return new()
        {
            { "description", field.Unit is { } unit ? $"{field.Summary} Unit: {unit}." : field.Summary },
            { "anyOf", new[] { Ref(value), Local(name + ".claim") } },
        };
    }

    /// <summary>A list of sources, or null where the dataset has none.</summary>
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
                { "sources", SourcesOfClaim() },
                { "as-of", Shared("claim.as-of", Described("The date that the value is of.", ValueOf(Date))) },
                { "note", Shared("claim.note", Described("A doubt or remark on the value.", ValueOf(Text))) },
                { "others", others },
            }
        },
        { "required", new[] { "value" } },
        { "additionalProperties", false },
    };

    private Json? SourcesOfClaim() =>
        Sources("The sources of this value. Without them, those of the record hold.") is { } sources ? Shared("claim.sources", sources) : null;

    private Json Shared(string name, Json json)
    {
        Define(name, () => json);
        return Local(name);
    }

    /// <summary>A reference with a description of its own: draft 07 passes over it when it checks, and editors show it.</summary>
    private static Json Described(string description, string place) => new() { { "description", description }, { "$ref", place } };

    /// <summary>Where the schema of a value stands.</summary>
    private string ValueOf(FieldType type)
    {
        if (!type.IsList && type.Value == FieldValue.Reference && !type.IsUnion)
            return RecordIds.RefTo(type.Targets[0]);
        var name = NameOf(type);
        Define(name, () => type.IsList ? List(Ref(ValueOf(type with { IsList = false }))) : Single(type));
        return "#/definitions/" + name;
    }

    private Json Single(FieldType type) => type.Value switch
    {
        FieldValue.Enum => Words(schema.FindEnum(type.Enum!)),
        FieldValue.Reference => new() { { "anyOf", type.Targets.Select(target => Ref(RecordIds.RefToKindAndId(target))).ToArray() } },
        _ => Forms.Of(type.Value),
    };

    private static Json Words(EnumSchema words) => new()
    {
        { "type", "string" },
        { "enum", words.Members.Select(member => member.Name).ToArray() },
        { "enumDescriptions", words.Members.Select(member => member.Summary).ToArray() },
    };

    private static string NameOf(FieldType type) =>
        (type with { IsList = false }).ToString().Replace(" or ", ".or.") + (type.IsList ? ".list" : "");

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
