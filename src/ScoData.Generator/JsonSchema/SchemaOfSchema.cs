using ScoData.Generator.Schema;

namespace ScoData.Generator.JsonSchema;

/// <summary>The JSON Schema of schema.yaml itself.</summary>
internal static class SchemaOfSchema
{
    /// <summary>No kind has this file: theirs end in <c>.schema.json</c>.</summary>
    public const string FileName = "schema.json";

    private const string Word = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private const string Class = @"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+";
    private const string Target = "(?:" + Word + "|" + Class + ")";
    private const string IdHelp = "Use lower-case words joined by hyphens, a letter first.";

    public static Json Write(DatasetSchema schema) => new()
    {
        { "description", "What kinds of facts there are." },
        { "type", "object" },
        {
            "properties", new Json
            {
                { "sources", Sources() },
                { "enums", Mapping("Closed vocabularies, each of which becomes an enum.", Enum()) },
                { "common", Mapping("Fields that every kind has.", Local("field")) },
                { "kinds", Mapping("The kinds of records.", Kind()) },
            }
        },
        { "required", new[] { "kinds" } },
        { "additionalProperties", false },
        { "definitions", new Json { { "field", Field(schema) } } },
    };

    private static Json Sources() => Described(
        "The kind that 'sources' of records refer to, such as book; of several, 'book or ScoData.Source', an id alone is of the first.",
        Forms.Pattern($"^{Target}(?: or {Target})*$", "Write a kind, the class of another dataset's sources, or 'a or b'."));

    private static Json Enum() => Closed(
        "enum",
        new Json
        {
            { "summary", Text("What the vocabulary is about.") },
            { "values", Mapping("Its words, each with what it means.", Forms.Text()) },
        },
        "summary", "values");

    private static Json Kind() => Closed(
        "kind",
        new Json
        {
            { "summary", Text("What a record of the kind is.") },
            { "plural", Id("The folder of its records, or the name of the one file that holds them all. Without it, the name and an s.") },
            { "collection", Text("The C# name of the class of all its records, where the plural will not do.") },
            { "label", Id("The field that names a record in lists and tooltips: a required text.") },
            { "when", Id("The date or interval field that puts a record in time.") },
            { "cite", Fields("The fields that make up a citation, for the kind of sources.") },
            { "unsourced", Flag("Whether its values need no source.") },
            { "checked", Described("When its records were last compared with their sources, for the codebook.", Forms.Of(FieldValue.Date)) },
            { "fields", Mapping("Its fields, in the order in which records have them.", Local("field")) },
        },
        "summary", "label");

    private static Json Field(DatasetSchema schema) => Closed(
        "field",
        new Json
        {
            { "type", Type(schema) },
            { "required", Flag("Whether every record must have it.") },
            { "unit", Text("What a count counts.") },
            { "inverse", Id("The name of the way back, on the kind that is referred to.") },
            { "query", Id("The name of the query that finds records by this reference.") },
            { "not-after", Id("A date field: this date is not later.") },
            { "within", Id("A reference: this date lies in the time of what is referred to.") },
            { "requires", Id("A field that must be there where this one is.") },
            { "among", Fields("Reference fields: the references of this one stand among those of them.") },
            { "part-of", Id("A reference: the count is part of the same count of what is referred to.") },
            { "ascending", Fields("Of the records that are alike in these fields, a later one has a greater number.") },
            { "exclusive", Fields("Of the records that are alike in these fields, no two overlap in this time.") },
            { "holding", Id("A kind: at the time of the record, each that is referred to is also referred to by a record of that kind.") },
            { "summary", Text("What it means.") },
            { "rule", Text("How its value is chosen, for the codebook.") },
        },
        "type", "summary");

    /// <summary>The names of today are offered; a name that is yet to be declared passes.</summary>
    private static Json Type(DatasetSchema schema)
    {
        var known = FieldType.SimpleTypes.Keys.OrderBy(name => name, StringComparer.Ordinal).Select(name => (Name: name, Summary: Meaning(FieldType.SimpleTypes[name])))
            .Concat(schema.Enums.Select(item => (item.Name, item.Summary)))
            .Concat(schema.Kinds.Select(kind => (kind.Name, kind.Summary)))
            .ToArray();
        return new()
        {
            { "description", "A type, an enum, a kind, the class of another dataset's records (ScoData.State), 'a or b' (a reference to one of several kinds), or 'list of' any of these." },
            {
                "anyOf", new[]
                {
                    new Json
                    {
                        { "type", "string" },
                        { "enum", known.Select(item => item.Name).ToArray() },
                        { "enumDescriptions", known.Select(item => item.Summary).ToArray() },
                    },
                    Forms.Pattern($"^(?:list of )?{Target}(?: or {Target})*$", "Write a type, an enum, a kind, the class of another dataset's records, 'a or b', or 'list of' any of these."),
                }
            },
        };
    }

    private static string Meaning(FieldValue value) => value switch
    {
        FieldValue.Flag => "True or false.",
        FieldValue.Integer => "A whole number.",
        FieldValue.Count => "How many, with the doubt of the source: more than 5000.",
        FieldValue.Money => "A currency and an amount: USD more than 5000.",
        FieldValue.Date => "A date in EDTF: 2010-09-XX.",
        FieldValue.Interval => "A date or two in EDTF: 2010-09-09/2010-09-25.",
        FieldValue.Url => "An address on the web.",
        FieldValue.Language => "A BCP 47 language tag.",
        FieldValue.Country => "An ISO 3166-1 code.",
        FieldValue.Coordinates => "Latitude and longitude in decimal degrees.",
        FieldValue.Identifiers => "Identifiers by the name of their scheme.",
        FieldValue.Names => "Names by BCP 47 language tag.",
        _ => "Words.",
    };

    private static Json Closed(string title, Json properties, params string[] required) => new()
    {
        { "title", title },
        { "type", "object" },
        { "properties", properties },
        { "required", required },
        { "additionalProperties", false },
    };

    private static Json Mapping(string description, Json item) => new()
    {
        { "description", description },
        { "type", "object" },
        { "patternProperties", new Json { { Forms.Id, item } } },
        { "additionalProperties", false },
    };

    private static Json Id(string description) => Described(description, Forms.Pattern(Forms.Id, IdHelp));

    private static Json Text(string description) => Described(description, Forms.Text());

    private static Json Flag(string description) => Described(description, Forms.Of(FieldValue.Flag));

    private static Json Fields(string description) =>
        Described(description, new Json { { "type", "array" }, { "items", Forms.Pattern(Forms.Id, IdHelp) } });

    private static Json Local(string name) => new() { { "$ref", "#/definitions/" + name } };

    private static Json Described(string description, Json schema)
    {
        var json = new Json { { "description", description } };
        foreach (var member in schema)
            json.Add(member.Key, member.Value);
        return json;
    }
}
