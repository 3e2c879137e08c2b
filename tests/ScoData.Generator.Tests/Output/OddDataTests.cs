using System.Collections;
using ScoData;
using GeneratorTests.Driver;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>Data that is right but unusual compiles, and is found again.</summary>
public sealed class OddDataTests
{
    private const string Person = "name: { type: text, required: true, summary: The name. }";

    [Theory]
    [InlineData("year: { type: list of person, query: of-year, summary: Y. }\n      born: { type: date, summary: B. }", "born")]
    [InlineData("a: { type: list of person or dog, query: q, summary: A. }\n      a-person: { type: list of person, query: r, summary: A. }", null)]
    [InlineData("a: { type: person, query: q, summary: A. }\n      a-index: { type: person, query: r, summary: A. }", null)]
    [InlineData("p: { type: list of person or dog, summary: P. }\n      p-found: { type: person, summary: P. }", null)]
    [InlineData("string: { type: text, summary: S. }\n      object: { type: flag, summary: O. }\n      event: { type: person, query: class, summary: E. }\n      row: { type: integer, summary: R. }", null)]
    public void Names_that_are_near_to_each_other_do_not_collide(string fields, string? when)
    {
        var run = new Dataset()
            .With("schema.yaml", $"kinds:\n  dog:\n    summary: A dog.\n    label: name\n    unsourced: true\n    fields:\n      {Person}\n  person:\n    summary: A person.\n    plural: people\n    label: name\n    unsourced: true\n"
                + (when is null ? "" : $"    when: {when}\n") + $"    fields:\n      {Person}\n      {fields}\n")
            .With("people.yaml", "anna:\n  name: Anna\n" + (fields.Contains("a-index", StringComparison.Ordinal) ? "  a: anna\n  a-index: anna\n" : ""))
            .Run();
        run.Compile();
    }

    [Theory]
    [InlineData("\" 😀 x\"", "SCO0019")]
    [InlineData("\"x\"")]
    [InlineData("\"ﬁ ﬀ\"")]
    [InlineData("\"\\u202Eabc\\u200B\"")]
    [InlineData("\"a\\u2028b\"")]
    public void Any_text_reads_back_as_it_is(string text, params string[] warnings)
    {
        var run = Samples.Minimal().With("people/emo.yaml", $"name: {text}\nsources: [diary]\n").With("outings/walk.yaml", "title: Walk\nguide: emo\nsources: [diary]\n").Run();
        var read = (ScoRecord)run.Compile(warnings).GetType("Facts.Person")!.GetProperty("Emo")!.GetValue(null)!;
        using var json = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal(json.RootElement.GetString(), read.Label);
    }

    [Fact]
    public void A_word_is_told_to_serializers_since_its_name_does_not_always_tell_it()
    {
        var run = new Dataset()
            .With("schema.yaml", $"enums:\n  grade:\n    summary: A grade.\n    values: {{ level-2: Two., x-ray: Rays., plan-b: B., not-so-good: Bad. }}\nkinds:\n  person:\n    summary: A person.\n    plural: people\n    label: name\n    unsourced: true\n    fields:\n      {Person}\n      grade: {{ type: grade, summary: G. }}\n")
            .With("people.yaml", "anna:\n  name: Anna\n")
            .Run();
        run.Compile();
        var words = run.Sources["_Enums.g.cs"].Split("EnumMember(Value = ").Skip(1).Select(text => text[..text.IndexOf(')', StringComparison.Ordinal)]);
        Assert.Equal(["\"level-2\"", "\"x-ray\"", "\"plan-b\"", "\"not-so-good\""], words);
    }

    [Fact]
    public void A_title_that_looks_like_a_date_stays_a_title() =>
        Assert.Contains(
            "Source: 2003-21.",
            Samples.Minimal().With("sources/odd.yaml", "title: 2003-21\n").With("people/bert.yaml", "name: Bert\nsources: [odd]\n").Run().Sources["People.Facts.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void Two_files_of_one_name_are_a_fault_and_no_crash()
    {
        var twice = Samples.Minimal().DataFiles().Append(new DataFile("sources/diary.yaml", "title: Diary\n"));
        Assert.Equal("SCO0012", Assert.Single(Samples.Minimal().Run(twice).Diagnostics).Id);

        var schemas = Samples.Minimal().DataFiles().Append(new DataFile("schema.yaml", Samples.Schema));
        Assert.Contains("there are 2 files of that name (facts/schema.yaml, facts/schema.yaml); keep one", Assert.Single(Samples.Minimal().Run(schemas).Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    /// <summary>A project can have several folders of facts, which are read as if they were one.</summary>
    [Fact]
    public void Files_of_one_name_in_two_folders_add_up_and_each_has_its_own_faults()
    {
        var dataset = Samples.Minimal();
        var facts = dataset.Run([.. dataset.DataFiles(), new DataFile("people.yaml", "bert: { name: Bert, sources: [diary] }\n", "more/")]).Compile();
        Assert.NotNull(facts.GetType("Facts.People+Anna"));
        Assert.NotNull(facts.GetType("Facts.People+Bert"));

        var diagnostic = Assert.Single(dataset.Run([.. dataset.DataFiles(), new DataFile("people.yaml", "\n\nanna: { name: Anna, sources: [diary] }\n", "more/")]).Diagnostics);
        Assert.StartsWith("more/people.yaml: (2,0)-", diagnostic.Location.GetLineSpan().ToString(), StringComparison.Ordinal);
        Assert.Equal("The person 'anna' is already defined in 'facts/people.yaml': keep one of them", diagnostic.GetMessage());
    }

    [Fact]
    public void Years_find_what_may_fall_in_them_whatever_the_dates()
    {
        string[] dates = ["2009/..", "../2003", "2005", "2010-09-09/2010-09-25", "201X", "-0050", "Y12000", "2007/", "XXXX"];
        foreach (var some in new[] { dates, dates[..5] })
        {
            var dataset = Samples.Minimal();
            for (var i = 0; i < some.Length; i++)
                dataset.With($"outings/o-{i}.yaml", $"title: O\ndates: {some[i]}\nsources: [diary]\n");
            var facts = dataset.Run().Compile().GetType("Facts.Outings")!;
            foreach (var year in new[] { -51, -50, -49, 0, 1, 1999, 2003, 2004, 2005, 2006, 2009, 2010, 2011, 2019, 2020, 9999, 12000, 12001 })
            {
                var expected = some.Select((text, i) => (Id: $"o-{i}", Time: EdtfInterval.Parse(text)))
                    .Where(outing => Overlaps(outing.Time, new EdtfDate(year)))
                    .Select(outing => outing.Id).Order(StringComparer.Ordinal);
                var found = ((IEnumerable)facts.GetMethod("InYear")!.Invoke(null, [year])!).Cast<ScoRecord>().Select(record => record.Id).Order(StringComparer.Ordinal);
                Assert.Equal(expected, found);
            }
        }

        // As written: a date that is only marked as uncertain is taken at its word.
        static bool Overlaps(EdtfInterval time, EdtfDate year) =>
            (time.Earliest is null || time.Earliest.Value.CompareTo(year.Latest) <= 0) && (time.Latest is null || time.Latest.Value.CompareTo(year.Earliest) >= 0);
    }
}
