using System.Text;
using GeneratorTests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScoData.FrontEnd.Reporting;
using ScoData.Testing;

namespace GeneratorTests.Diagnostics;

/// <summary>Bad data gives one diagnostic, at the place that is wrong, that says how to mend it.</summary>
public sealed class DiagnosticTests
{
    public static TheoryData<BadData> Cases => [.. BadData.Cases, .. BadYaml.Cases, .. BadValues.Cases];

    public static TheoryData<BadData> Schemas => [.. BadData.Schemas, .. BadSchemas.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bad_data_is_reported_where_it_stands(BadData bad) => AssertReported(bad, Samples.Minimal());

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_bad_schema_is_reported_where_it_stands(BadData bad) => AssertReported(bad, new Dataset());

    public static TheoryData<BadData> Facts => [.. BadFacts.Cases, .. BadValues.Sources];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Facts_that_do_not_fit_are_reported_where_they_stand(BadData bad) => AssertReported(bad, BadFacts.Dataset());

    [Fact]
    public void What_YAML_and_a_person_read_alike_is_no_fault() =>
        Assert.All(BadYaml.Good, text => Assert.Empty(Samples.Minimal().With("outings/walk.yaml", text).Run().Diagnostics));

    [Fact]
    public void Facts_that_may_fit_are_no_fault() =>
        Assert.All(BadFacts.Good, good => BadFacts.Dataset().With(good.File, good.Text).Run().Compile());

    private static void AssertReported(BadData bad, Dataset dataset)
    {
        var marked = MarkedText.Parse(bad.Text);
        var diagnostic = Assert.Single(dataset.With(bad.File, marked.Text).Run().Diagnostics);

        Assert.Equal(bad.Id, diagnostic.Id);
        Assert.Equal($"ScoData.Generator/docs/diagnostics.md#{bad.Id.ToLowerInvariant()}-{diagnostic.Descriptor.Title.ToString().ToLowerInvariant().Replace(' ', '-')}", diagnostic.Descriptor.HelpLinkUri);
        Assert.Contains(bad.Message, diagnostic.GetMessage(), StringComparison.Ordinal);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal("facts/" + bad.File, span.Path);
        Assert.Equal((marked.Line, marked.Column), (span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal((marked.Start, marked.Length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Fact]
    public void All_faults_of_a_build_are_reported_at_once_from_top_to_bottom()
    {
        var run = Samples.Minimal()
            .With("outings/walk.yaml", "title: Walk\nmod: good\ndates: soon\nguide: ana\nwalkers: { value: 5, sources: [dairy] }\nsources: [diary]\n")
            .With("outings/run.yaml", "title: [Run]\nsources: [diary]\n")
            .Run();

        Assert.Equal(
            ["run.yaml:1 SCO0009", "walk.yaml:2 SCO0007", "walk.yaml:3 SCO0011", "walk.yaml:4 SCO0013", "walk.yaml:5 SCO0013"],
            run.Diagnostics.Select(diagnostic => $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}:{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Id}"));
    }

    [Theory]
    [InlineData("class", "classes", "; the records of the kind 'class' belong in 'classs': write 'plural: classes' in schema.yaml, or rename the folder")]
    [InlineData("city", "cities", "; the records of the kind 'city' belong in 'citys': write 'plural: cities' in schema.yaml, or rename the folder")]
    [InlineData("class", "clases", "; did you mean 'classs'?")]
    public void A_plural_that_English_makes_otherwise_is_explained(string kind, string folder, string help)
    {
        var run = new Dataset()
            .With("schema.yaml", $"kinds:\n  {kind}:\n    summary: A thing.\n    label: name\n    unsourced: true\n    fields:\n      name: {{ type: text, required: true, summary: N. }}\n")
            .With(folder + "/one.yaml", "name: One\n")
            .Run();
        Assert.Equal($"No kind has its records in '{folder}'{help}", Assert.Single(run.Diagnostics).GetMessage());
    }

    [Fact]
    public void Files_in_UTF_8_and_UTF_16_with_a_mark_and_with_every_line_end_are_read()
    {
        const string Text = "name: Brücke\r\nsources: [diary]\r\n";
        var files = new (string Name, byte[] Bytes)[]
        {
            ("people/one.yaml", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]),
            ("people/two.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)]),
            ("people/three.yaml", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)]),
            ("people/four.yaml", Encoding.UTF8.GetBytes(Text.Replace("\r\n", "\r", StringComparison.Ordinal))),
        };
        var read = files.Aggregate(Samples.Minimal(), (dataset, file) => dataset.With(file.Name, Decode(file.Bytes)));
        read.Run().Compile();

        var lost = Assert.Single(Samples.Minimal().With("people/one.yaml", Decode(Encoding.Latin1.GetBytes(Text))).Run().Diagnostics);
        Assert.Equal("SCO0001", lost.Id);
        Assert.Equal((0, 8), (lost.Location.GetLineSpan().StartLinePosition.Line, lost.Location.GetLineSpan().StartLinePosition.Character));
    }

    /// <summary>As the compiler reads a file.</summary>
    private static string Decode(byte[] bytes) => SourceText.From(new MemoryStream(bytes), Encoding.UTF8).ToString();

    [Fact]
    public void A_file_that_cannot_be_read_does_not_make_references_to_it_dangle()
    {
        var run = Samples.Minimal()
            .With("people/bert.yaml", "name: \"Bert\n")
            .With("outings/walk.yaml", "title: Walk\nguide: bert\nsources: [diary]\n")
            .Run();
        Assert.Equal("SCO0001", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_reference_that_dangles_is_one_fault()
    {
        var run = BadFacts.Dataset().With("trips/spring.yaml", "title: Spring\nhosts: [ana]\nguests: [anna]\nsources: [diary]\n").Run();
        Assert.Equal("SCO0013", Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("title: Walk\nmood: good\nwalkers: 5\nsource: [diary]\n", "SCO0007")]
    [InlineData("title: Walk\nwalkers: *a\nsources: [diary]\n", "SCO0002")]
    [InlineData("title: *a\nmoods: [*a]\nsources: [diary]\n", "SCO0002,SCO0002")]
    public void A_mistake_is_one_fault(string text, string expected) =>
        Assert.Equal(expected, string.Join(",", Samples.Minimal().With("outings/walk.yaml", text).Run().Diagnostics.Select(diagnostic => diagnostic.Id)));

    [Theory]
    [InlineData("people.yaml", "- name: Anna\n", "SCO0009")]
    [InlineData("people.yaml", "anna: [\n", "SCO0001")]
    [InlineData("licences/first.yaml", "title: First\nowner: anna\nvalid: soon\nsources: [diary]\n", "SCO0011")]
    [InlineData("trips/spring.yaml", "title: Spring\nhosts: [anna]\nguests: anna\nwatchers: [bert]\nsources: [diary]\n", "SCO0009")]
    public void What_depends_on_a_part_that_cannot_be_read_is_no_other_fault(string file, string text, string expected)
    {
        var run = BadFacts.Dataset()
            .With("licences/first.yaml", "title: First\nowner: anna\nvalid: 2010\nsources: [diary]\n")
            .With("trips/led.yaml", "title: Led\ndates: 2010\nleaders: [anna]\nsources: [diary]\n")
            .With(file, text)
            .Run();
        Assert.Equal(expected, Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void A_record_without_a_time_may_hold_at_any() => Assert.Empty(
        BadFacts.Dataset()
            .With("licences/first.yaml", "title: First\nowner: anna\nsources: [diary]\n")
            .With("trips/led.yaml", "title: Led\ndates: 2013-02\nleaders: [anna]\nsources: [diary]\n")
            .Run()
            .Diagnostics);

    [Fact]
    public void A_key_without_effect_is_reported_on_a_field_that_another_one_hides()
    {
        var schema = "common:\n  owner: { type: text, unit: words, not-after: born, summary: O. }\n" + BadSchemas.Schema("", "");
        var run = new Dataset().With("schema.yaml", schema).Run();
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("SCO0016", diagnostic.Id));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.GetMessage().Contains("'unit' is for a field of type count or measurement", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name: Rex\nsources: [a]\n", "A pet has no key 'sources': the schema names no kind of sources")]
    [InlineData("name: { value: Rex, sources: [a] }\n", "A claim on 'name' has no key 'sources': the schema names no kind of sources")]
    public void Sources_without_a_kind_of_sources_are_one_fault(string text, string message)
    {
        var diagnostic = Assert.Single(new Dataset().With("schema.yaml", BadSchemas.Schema("", "")).With("pets/rex.yaml", text).Run().Diagnostics);
        Assert.Equal("SCO0007", diagnostic.Id);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void That_there_is_no_schema_is_said_once()
    {
        var run = new Dataset().With("people/anna.yaml", "name: Anna\n").With("people/bert.yaml", "name: Bert\n").Run();
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("SCO0017", diagnostic.Id);
        Assert.Equal("facts/people/anna.yaml", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Without_data_nothing_is_generated()
    {
        var run = new Dataset().Run();
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public void The_project_sets_the_severity(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        var dataset = BadFacts.Dataset().With("sources/letter.yaml", "title: Letter\n");
        var compilation = dataset.CreateCompilation();
        var options = compilation.Options
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithSpecificDiagnosticOptions([new("SCO0026", option)]);
        var result = dataset.CreateDriver(dataset.DataFiles()).RunGenerators(compilation.WithOptions(options)).GetRunResult();
        Assert.Equal(expected, result.Diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Every_diagnostic_has_a_case_and_is_documented()
    {
        var tested = BadData.Cases.Concat(BadYaml.Cases).Concat(BadData.Schemas).Concat(BadFacts.Cases).Select(bad => bad.Id).Concat(["SCO0017", "SCO0037", "SCO0038", "SCO0042"]).Distinct().Order(StringComparer.Ordinal);
        var ids = DiagnosticCatalog.All.Select(descriptor => descriptor.Id).ToArray();
        Assert.Equal(ids, tested);
        Assert.Equal(ids.Distinct(), ids);

        var page = File.ReadAllText(Repository.File("docs/diagnostics.md"));
        Assert.All(DiagnosticCatalog.All, descriptor => Assert.Contains($"| [{descriptor.Id}](#{descriptor.Id.ToLowerInvariant()}-{descriptor.Title.Replace(' ', '-').ToLowerInvariant()}) | {descriptor.Title} |", page, StringComparison.Ordinal));
    }
}
