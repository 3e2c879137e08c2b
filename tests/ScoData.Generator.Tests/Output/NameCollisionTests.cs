using System.Reflection;
using GeneratorTests.Driver;
using Microsoft.CodeAnalysis.CSharp;
using ScoData;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Schema;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>People's words become names in C# beside those of the generator, the library and the framework. Whatever the schema accepts compiles.</summary>
public sealed class NameCollisionTests
{
    /// <summary>Names of types of the library, of the framework, and of what is generated.</summary>
    private static readonly string[] TypeWords =
    [
        "element", "element-table", "elements-table", "quantity", "record-list", "sco-record", "source-record", "kind-info", "field-info", "edtf-date", "edtf-interval",
        "text-map", "citation", "claim", "truth", "agreement", "comparator", "record-table", "row-reader", "record-kind", "kind-list", "table", "row", "index",
        "system", "sco-data", "global", "string", "object", "int", "list", "type", "attribute", "exception", "enum", "span", "obsolete", "generated-code", "immutable-array",
        "class", "record", "namespace", "event", "facts", "tables", "null", "true", "file", "required", "field",
    ];

    /// <summary>Names that a field can have, beside those of the types.</summary>
    private static readonly string[] FieldWords =
    [
        "money", "flag", "integer", "count", "text", "date", "interval", "url", "country", "names", "identifiers", "coordinates", "all", "get", "try-get", "in-year", "between",
        "instance", "candidate", "former", "by-part", "by-all", "find-id", "record-at", "all-records", "presence", "value-of", "base", "this", "get-value-or-default", "constructor",
    ];

    private static readonly string[] Reserved = ["table"];

    [Fact]
    public void Kinds_and_enums_with_names_of_other_types_compile()
    {
        var kinds = TypeWords.Select(word => $"""
              {word}:
                summary: S.
                plural: {word}-kinds
                label: name
                when: dated
                fields:
                  name: {TextField}
                  dated: {Field("date")}
                  likes: {Field("list of " + word + " or sample", ", inverse: liked-in-" + word + ", query: liking")}
            """).Where(kind => !Reserved.Any(word => kind.StartsWith($"  {word}:", StringComparison.Ordinal)));
        var run = Dataset("", string.Join("\n", kinds), "")
            .With("element-kinds/element-table.yaml", "name: E\ndated: 2010\nlikes: [element/element-table, sample/one]\nsources: [handbook]\n")
            .With("element-table-kinds.yaml", "system:\n  name: S\n  sources: [handbook]\nsco-data:\n  name: D\n  sources: [handbook]\nelement:\n  name: E\n  likes: [element-table/sco-data]\n  sources: [handbook]\n")
            .Run();
        // A namespace has the name of 'system', 'sco-data' and 'facts'.
        run.Compile("SCO0036", "SCO0036", "SCO0036");
    }

    [Fact]
    public void Enums_and_their_values_with_names_of_other_types_compile()
    {
        var values = string.Join(", ", TypeWords.Concat(FieldWords).Concat(["equals", "to-string", "get-hash-code", "has-flag", "compare-to", "value"]).Select(word => $"{word}: S."));
        var enums = "enums:\n" + string.Concat(TypeWords.Where(word => word != "facts").Select(word => $"  {word}: {{ summary: S., values: {{ {values} }} }}\n"));
        var fields = string.Join("\n", TypeWords.Where(word => word is not ("facts" or "table")).Select(word => $"      {word}: {Field(word)}"));
        Dataset(enums, "", fields).With("samples/two.yaml", "name: Two\nelement-table: element\nquantity: sco-data\nsystem: system\nsources: [handbook]\n").Run().Compile("SCO0036", "SCO0036");
    }

    [Fact]
    public void Fields_with_names_of_other_members_compile()
    {
        var words = TypeWords.Concat(FieldWords).Except(Reserved).ToArray();
        Assert.All(words.Chunk(28), part =>
        {
            var fields = string.Join("\n", part.Select((word, i) => $"      {word}: {(i % 2 == 0 ? Field("list of sample or guide", ", inverse: of-" + word + ", query: by-" + word) : Field("count"))}"));
            Dataset("", "", fields).With("samples/two.yaml", $"name: Two\n{part[0]}: [sample/one]\n{part[1]}: more than 5\nsources: [handbook]\n").Run().Compile();
        });
    }

    [Fact]
    public void Records_with_names_of_types_and_members_compile_or_are_reported()
    {
        Assert.Equal(
            ["all.yaml", "between.yaml", "count.yaml", "get.yaml", "in-year.yaml", "table.yaml", "try-get.yaml"],
            With(TypeWords.Concat(FieldWords)).Run().Diagnostics.Where(diagnostic => diagnostic.Id == "SCO0015").Select(diagnostic => Path.GetFileName(diagnostic.Location.GetLineSpan().Path)));
        With(TypeWords.Concat(FieldWords).Except(["all", "between", "count", "get", "in-year", "table", "try-get"])).Run().Compile();

        static Dataset With(IEnumerable<string> words) => words.Aggregate(
            Dataset("", "", ""),
            (dataset, word) => dataset.With($"samples/{word}.yaml", "name: N\ndated: 2010\nsources: [handbook]\n"));
    }

    /// <summary>A field that hides a member of its base class is a warning of the compiler, and an error in many projects.</summary>
    [Fact]
    public void No_field_can_hide_a_member_of_the_library() => Assert.All(
        new[] { typeof(ScoRecord), typeof(SourceRecord) }
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .Where(member => member is PropertyInfo || (member is MethodInfo { IsSpecialName: false } method && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)))
            .Where(member => member is not PropertyInfo property || property.GetMethod is { IsAssembly: false, IsPrivate: false })
            .Select(member => member.Name),
        name => Assert.Contains(name, SchemaChecks.RecordMembers));

    /// <summary>Assemblies that see each other's internals may share a namespace.</summary>
    [Fact]
    public void Each_assembly_has_its_own_name_for_the_records_of_a_foreign_kind()
    {
        Assert.Equal("ScoData_State_Table_Acme_Rivers", new TypeNames("Facts", "Acme.Rivers").TableName("ScoData.State"));
        string[] assemblies = ["A.B", "A-B", "A_B", "A B", "A..B", "AB", "A.005FB", "A.2", "A_2", "A2", "A_005FB", "A_02EB", "2", "-"];
        string[] kinds = ["A.B.C", "A_B.C", "A.B_C", "A._B.C", "A_._B.C", "A__B.C"];
        var names = assemblies.SelectMany(assembly => kinds.Select(kind => new TypeNames("Facts", assembly).TableName(kind))).ToArray();
        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
        Assert.All(names, name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
    }

    private const string TextField = "{ type: text, required: true, summary: S. }";

    private static string Field(string type, string more = "") => $"{{ type: \"{type}\"{more}, summary: S. }}";

    private static Dataset Dataset(string enums, string kinds, string fields) => new Dataset()
        .With("schema.yaml", $"""
            sources: guide
            {enums}
            kinds:
              sample:
                summary: S.
                label: name
                when: dated
                fields:
                  name: {TextField}
                  dated: {Field("date")}
            {fields}
              guide:
                summary: S.
                unsourced: true
                label: name
                fields:
                  name: {TextField}
            {kinds}
            """)
        .With("samples/one.yaml", "name: One\nsources: [handbook]\n")
        .With("guides/handbook.yaml", "name: Guide\n");
}
