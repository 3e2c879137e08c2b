using ScoData.Testing;

namespace ScoData.Tool.Tests.EditorSchemas;

/// <summary>What a schema lets pass and what it finds, in a dataset with a field of every type.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Outing = "outings/first-outing.yaml";

    private readonly string _folder = Directory.CreateTempSubdirectory("scodata").FullName;
    private readonly Dataset _dataset = Samples.Complete();

    public FaultTests()
    {
        foreach (var file in Schemas.Of(_dataset.Files.Select(file => (file.Key, file.Value))))
            File.WriteAllText(Path.Combine(_folder, file.Name), file.Text);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_the_build_accepts_fits() => Assert.Empty(await FaultsWith("", ""));

    [Theory]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: 2010")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: '2010'")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: /2010-21")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: { value: 2010-09?, as-of: 2011, note: Heard. }")]
    [InlineData("announced: 2010-08-XX", "announced: 2010")]
    [InlineData("walkers:\n  value: more than 5000", "walkers:\n  value: 5000")]
    [InlineData("walkers:\n  value: more than 5000", "walkers:\n  value: '5000'")]
    [InlineData("walkers:\n  value: more than 5000", "walkers:\n  value: 1100 to 2000")]
    [InlineData("cost: USD 10000000000", "cost: USD more than 5")]
    [InlineData("held: true", "held: { value: false, sources: [letter] }")]
    [InlineData("names: { ru: Первый, zh: 第一 }", "names: { value: { ru: Первый }, note: On a map. }")]
    [InlineData("identifiers: { mme: mme3392 }", "identifiers: { value: { mme: 3392 } }")]
    [InlineData("aliases: [one,", "aliases: [1984,")]
    [InlineData("mood: not-so-good\n", "")]
    [InlineData("host: kazakhstan", "host: { value: china, sources: [letter] }")]
    [InlineData("- diary\n", "- source/diary\n")]
    [InlineData("ScoData.Source/boland-2010", "{ source: ScoData.Source/boland-2010, locator: p. 2 }")]
    public async Task Another_right_way_to_write_it_fits(string right, string other) => Assert.Empty(await FaultsWith(right, other));

    [Theory]
    [InlineData("mood: not-so-good", "moood: not-so-good", "#/moood")]
    [InlineData("title: First \"outing\" \\ of {all}\n", "", "#/title")]
    [InlineData("title: First \"outing\" \\ of {all}\n", "title:\n", "#/title")]
    [InlineData("title: First \"outing\" \\ of {all}\n", "title: [First]\n", "#/title")]
    [InlineData("title: First \"outing\" \\ of {all}\n", "title: ' '\n", "#/title")]
    [InlineData("mood: not-so-good", "mood: bad", "#/mood")]
    [InlineData("moods: [good, not-so-good]", "moods: good", "#/moods")]
    [InlineData("moods: [good, not-so-good]", "moods: [good, bad]", "#/moods")]
    [InlineData("moods: [good, not-so-good]", "moods: []", "#/moods")]
    [InlineData("guide: anna", "guide: ann", "#/guide")]
    [InlineData("guide: anna", "guide: person/anna", "#/guide")]
    [InlineData("guide: anna", "guide: { value: ann }", "#/guide")]
    [InlineData("present: [person/bert, source/diary]", "present: [bert]", "#/present")]
    [InlineData("present: [person/bert, source/diary]", "present: [outing/second-outing]", "#/present")]
    [InlineData("sponsor: source/letter", "sponsor: source/lettre", "#/sponsor")]
    [InlineData("host: kazakhstan", "host: kazakstan", "#/host")]
    [InlineData("host: kazakhstan", "host: ScoData.State/kazakhstan", "#/host")]
    [InlineData("about: [person/bert,", "about: [bert,", "#/about")]
    [InlineData("ScoData.Exercise/peace-mission-2010", "ScoData.Exercise/peace-mission", "#/about")]
    [InlineData("ScoData.Source/boland-2010", "boland-2010", "#/passed")]
    [InlineData("ScoData.Source/boland-2010", "ScoData.Source/boland", "#/passed")]
    [InlineData("value: more than 5000", "value: 5,000", "#/walkers")]
    [InlineData("value: more than 5000", "value: over 5000", "#/walkers")]
    [InlineData("value: more than 5000", "value: -5", "#/walkers")]
    [InlineData("value: more than 5000", "value: 1.5", "#/walkers")]
    [InlineData("value: more than 5000", "vaule: more than 5000", "#/walkers")]
    [InlineData("as-of: 2010", "as-off: 2010", "#/walkers")]
    [InlineData("as-of: 2010", "as-of: 2010-13", "#/walkers")]
    [InlineData("- value: 4000", "- value: lots", "#/walkers")]
    [InlineData("- value: 4000", "- number: 4000", "#/walkers")]
    [InlineData("sources: [letter]", "sources: [lettre]", "#/walkers")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: 2010-13", "#/dates")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: 9 September 2010", "#/dates")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: 2010-9-9", "#/dates")]
    [InlineData("dates: 2010-09-09/2010-09-25", "dates: 201", "#/dates")]
    [InlineData("announced: 2010-08-XX", "announced: 2010-08/2010-09", "#/announced")]
    [InlineData("reminders: [2010-08, 2010-09-01]", "reminders: [2010-08, 2010-09-32]", "#/reminders")]
    [InlineData("cost: USD 10000000000", "cost: 10000000000 USD", "#/cost")]
    [InlineData("held: true", "held: yes", "#/held")]
    [InlineData("number: -36", "number: 3.6", "#/number")]
    [InlineData("number: -36", "number: many", "#/number")]
    [InlineData("page: https://example.org/a?b=c&d=%20e", "page: www.example.org", "#/page")]
    [InlineData("page: https://example.org/a?b=c&d=%20e", "page: 'https://example.org/a b'", "#/page")]
    [InlineData("tongue: zh-Hans", "tongue: Chinese", "#/tongue")]
    [InlineData("country: KZ", "country: Kazakhstan", "#/country")]
    [InlineData("summit: 43.20, 76.9", "summit: 43.20 76.9", "#/summit")]
    [InlineData("summit: 43.20, 76.9", "summit: 93.20, 76.9", "#/summit")]
    [InlineData("names: { ru: Первый, zh: 第一 }", "names: { Russian: Первый }", "#/names")]
    [InlineData("names: { ru: Первый, zh: 第一 }", "names: Первый", "#/names")]
    [InlineData("identifiers: { mme: mme3392 }", "identifiers: { value: mme3392 }", "#/identifiers")]
    [InlineData("- source: diary", "- source: dairy", "#/sources")]
    [InlineData("locator: p. 96", "page: p. 96", "#/sources")]
    [InlineData("former-ids: [old-outing]", "former-ids: [Old Outing]", "#/former-ids")]
    public async Task A_fault_is_found(string right, string wrong, string place)
    {
        var faults = await FaultsWith(right, wrong);

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.StartsWith(place, fault, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> FaultsWith(string right, string other)
    {
        var text = _dataset.Files[Outing];
        if (right.Length > 0)
        {
            var at = text.IndexOf(right, StringComparison.Ordinal);
            Assert.True(at >= 0, right);
            text = text.Remove(at, right.Length).Insert(at, other);
        }

        return await new Schemas(_folder).FaultsOf("outings.schema.json", text);
    }
}
