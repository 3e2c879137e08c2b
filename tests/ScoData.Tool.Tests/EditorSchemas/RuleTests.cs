using ScoData.FrontEnd.Rules;

namespace ScoData.Tool.Tests.EditorSchemas;

/// <summary>The rules that a JSON Schema can say, in a dataset that has them.</summary>
public sealed class RuleTests : IDisposable
{
    private const string Schema = """
        kinds:
          element:
            summary: An element.
            label: name
            unsourced: true
            fields:
              name: { type: text, required: true, summary: N. }
              number: { type: integer, minimum: 1, maximum: 118, summary: N. }
              shells: { type: list of integer, maximum: 32, summary: S. }
              isotopes: { type: count, maximum: 900000000000000000, minimum: 2, summary: I. }
              melts: { type: measurement, unit: °C, minimum: -273.15, maximum: 3422, summary: M. }
              found: { type: date, minimum: 1600, summary: F. }
              symbol: { type: text, pattern: "[A-Z]|[A-Z][a-z]", summary: S. }
              codes: { type: list of text, pattern: "[0-9]{3}", summary: C. }
              form: { type: text, pattern: '\d+', summary: F. }
              name-2: { type: text, summary: N. }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("scodata").FullName;

    public RuleTests()
    {
        foreach (var file in Schemas.Of([("schema.yaml", Schema), ("elements/iron.yaml", "name: Iron\n")]))
            File.WriteAllText(Path.Combine(_folder, file.Name), file.Text);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("number: 1")]
    [InlineData("number: 118")]
    [InlineData("number: { value: 26, others: [{ value: 27 }] }")]
    [InlineData("shells: [2, 8, 32]")]
    [InlineData("isotopes: 2")]
    [InlineData("isotopes: at least 1")]
    [InlineData("melts: -273.15")]
    [InlineData("melts: 1538")]
    [InlineData("melts: -38.83 +- 0.01")]
    [InlineData("melts: less than -300")]
    [InlineData("found: 1500")]
    [InlineData("symbol: Fe")]
    [InlineData("codes: ['026']")]
    [InlineData("form: beta")]
    [InlineData("name-2: Fe")]
    public async Task What_is_within_the_rules_or_beyond_an_editor_fits(string field) => Assert.Empty(await FaultsOf(field));

    [Theory]
    [InlineData("number: 0", "#/number")]
    [InlineData("number: 119", "#/number")]
    [InlineData("number: many", "#/number")]
    [InlineData("number: { value: 0 }", "#/number")]
    [InlineData("shells: [2, 33]", "#/shells")]
    [InlineData("isotopes: 1", "#/isotopes")]
    [InlineData("melts: -273.16", "#/melts")]
    [InlineData("melts: 3422.5", "#/melts")]
    [InlineData("melts: 38,83", "#/melts")]
    [InlineData("symbol: FE", "#/symbol")]
    [InlineData("symbol: Fee", "#/symbol")]
    [InlineData("codes: ['026', '26']", "#/codes")]
    public async Task A_breach_is_found(string field, string place)
    {
        var faults = await FaultsOf(field);
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.StartsWith(place, fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[A-Z][a-z]?", true)]
    [InlineData("^B-[0-9]{2,4}$", true)]
    [InlineData(@"(?:un|du){1,}\.\[x\]*?", true)]
    [InlineData(@"[\^\-\]a-z0-9-]+", true)]
    [InlineData("мост|桥", true)]
    [InlineData(@"\d", false)]
    [InlineData(@"\w+", false)]
    [InlineData(@"\p{Lu}", false)]
    [InlineData(".*", false)]
    [InlineData("[^a]", false)]
    [InlineData("[a-z-[aeiou]]", false)]
    [InlineData("(?i)a", false)]
    [InlineData("(?<=a)b", false)]
    [InlineData("(?>a)b", false)]
    [InlineData(@"(a)\1", false)]
    [InlineData("a$b", false)]
    [InlineData("a{,3}", false)]
    [InlineData("\U0001F309+", false)]
    public void A_pattern_is_for_editors_if_it_means_the_same_to_them(string pattern, bool isShared) =>
        Assert.Equal(isShared ? $"^(?:{pattern})$" : null, TextPattern.ForEditors(pattern));

    private Task<IReadOnlyList<string>> FaultsOf(string field) => new Schemas(_folder).FaultsOf("elements.schema.json", $"name: Iron\n{field}\n");
}
