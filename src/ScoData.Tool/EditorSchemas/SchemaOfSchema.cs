using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Rules;
using ScoData.FrontEnd.Schema;

namespace ScoData.Tool.EditorSchemas;

/// <summary>The JSON Schema of schema.yaml itself.</summary>
internal static class SchemaOfSchema
{
    /// <summary>No kind has this file: theirs end in <c>.schema.json</c>.</summary>
    public const string FileName = "schema.json";

    private const string Word = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private const string Class = @"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)+";
    private const string Target = "(?:" + Word + "|" + Class + ")";
    internal const string IdHelp = "use lower-case words joined by hyphens, starting with a letter";

    public static Json Write(DatasetSchema schema) => new()
    {
        { "description", "The kinds of facts of a dataset." },
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
        "The kind that 'sources' of records refer to, such as book; with several, such as 'book or ScoData.Source', an id without a kind refers to the first.",
        Json.Pattern($"^{Target}(?: or {Target})*$", "write a kind, the class of another dataset's sources, or 'a or b'"));

    private static Json Enum() => Closed(
        "enum",
        new Json
        {
            { "summary", Text("What the vocabulary describes.") },
            { "values", Mapping("Its values, each with its meaning.", TextType.Form()) },
            { "broader", Mapping("For a value, the one that holds too wherever it does, and says less.", TextType.Form()) },
        },
        "summary", "values");

    private static Json Kind() => Closed(
        "kind",
        new Json
        {
            { "summary", Text("What a record of the kind is.") },
            { "plural", Id("The folder of its records, or the name of the one file that holds them all. Default: the name followed by s.") },
            { "collection", Text("The C# name of the class of all its records, if it is not the plural.") },
            { "label", Id("The field that names a record in lists and tooltips: a required text.") },
            { "when", Id("The date or interval field that puts a record in time.") },
            { "cite", Fields("The fields that make up a citation, for the kind of sources.") },
            { "unsourced", Flag("Whether its values need no source.") },
            { "checked", Described("When its records were last compared with their sources, for the codebook.", DateType.Form()) },
            { "fields", Mapping("Its fields, in the order in which records have them.", Local("field")) },
        },
        "summary", "label");

    private static Json Field(DatasetSchema schema)
    {
        var properties = new Json
        {
            { "type", Type(schema) },
            { "required", Flag("Whether every record must have it.") },
            { "unit", Text("What a count counts, or the unit of a measurement.") },
            { "inverse", Id("The name of the inverse property, on the kind that is referred to.") },
            { "query", Id("The name of the query that finds records by the values of this field: a reference, enum, flag, integer or text.") },
            {
                "provenance", new Json
                {
                    { "description", "Whose words its values are. Only reported ones have the sources of the record." },
                    { "enum", new[] { "reported", "editorial", "register" } },
                    { "enumDescriptions", new[] { "What sources say.", "What the editors write: a title, a class, a remark.", "What a register gives: an identifier." } },
                }
            },
            { "open", Flag("Whether values that differ can all be true: a list that need not be complete, a text that need not tell everything.") },
        };
        foreach (var rule in RuleCatalog.Syntax)
            properties.Add(rule.Key, Rule(rule));
        properties.Add("summary", Text("What it means."));
        properties.Add("rule", Text("How its value is chosen, for the codebook."));
        return Closed("field", properties, "type", "summary");
    }

    private static Json Rule(RuleSyntax rule) => rule.Argument switch
    {
        RuleArgument.Fields => Fields(rule.Summary),
        RuleArgument.Flag => Flag(rule.Summary),
        RuleArgument.Value => Described(rule.Summary, rule.Form()),
        _ => Id(rule.Summary),
    };

    /// <summary>The names of today are offered; a name that is yet to be declared passes.</summary>
    private static Json Type(DatasetSchema schema)
    {
        var known = SimpleTypes.All.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (type.Name, type.Summary))
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
                    Json.Pattern($"^(?:list of )?{Target}(?: or {Target})*$", "write a type, an enum, a kind, the class of another dataset's records, 'a or b', or 'list of' any of these"),
                }
            },
        };
    }

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
        { "patternProperties", new Json { { RecordIds.Pattern, item } } },
        { "additionalProperties", false },
    };

    private static Json Id(string description) => Described(description, Json.Pattern(RecordIds.Pattern, IdHelp));

    private static Json Text(string description) => Described(description, TextType.Form());

    private static Json Flag(string description) => Described(description, FlagType.Form());

    private static Json Fields(string description) =>
        Described(description, new Json { { "type", "array" }, { "items", Json.Pattern(RecordIds.Pattern, IdHelp) } });

    private static Json Local(string name) => new() { { "$ref", "#/definitions/" + name } };

    private static Json Described(string description, Json schema)
    {
        var json = new Json { { "description", description } };
        foreach (var member in schema)
            json.Add(member.Key, member.Value);
        return json;
    }
}
