using GeneratorTests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Testing;

namespace GeneratorTests.Incremental;

/// <summary>An edit runs what depends on it and nothing else, on a driver that lives through many edits.</summary>
public sealed class IncrementalTests
{
    private readonly Dictionary<string, DataFile> _files = Samples.Complete().DataFiles().ToDictionary(file => file.Name, StringComparer.Ordinal);
    private CSharpCompilation _compilation = Samples.Complete().CreateCompilation();
    private GeneratorDriver _driver;

    public IncrementalTests() => _driver = Samples.Complete().CreateDriver(_files.Values).RunGenerators(_compilation);

    [Fact]
    public void An_unrelated_edit_of_the_code_runs_nothing()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C;"));
        AssertRuns(RunReasons.Nothing);
    }

    [Fact]
    public void A_file_that_is_replaced_by_an_equal_one_is_only_read()
    {
        Edit("people/bert.yaml", text => text);
        AssertRuns(RunReasons.SameContent);
    }

    [Fact]
    public void A_comment_emits_nothing_again()
    {
        Edit("outings/first-outing.yaml", text => "# a remark\n\n" + text);
        AssertRuns(RunReasons.OnlyPositions);
    }

    [Fact]
    public void A_value_emits_its_kind_again_and_no_other()
    {
        Edit("outings/second-outing.yaml", text => text.Replace("2000", "3000", StringComparison.Ordinal));
        AssertRuns(RunReasons.ValueChanged);
        Assert.Equal(["Outing_Table.g.cs", "Outings.Facts.g.cs"], Emitted());
        Assert.Equal(["Outing_Table.g.cs"], WrittenAgain());
    }

    [Fact]
    public void Of_many_records_an_edit_emits_what_it_concerns_and_no_more()
    {
        var dataset = Samples.Complete()
            .With("outings.yaml", Outings(Enumerable.Range(0, 300).Where(i => i != 200)))
            .With("outings/o-200.yaml", "title: Outing 200\nwalkers: 5\nsources: [diary]\n");
        _files.Clear();
        foreach (var file in dataset.DataFiles())
            _files.Add(file.Name, file);
        _driver = dataset.CreateDriver(_files.Values).RunGenerators(_compilation);
        Assert.Equal(3, _driver.GetRunResult().Results.Single().GeneratedSources.Count(source => source.HintName.StartsWith("Outings.Facts", StringComparison.Ordinal)));

        Edit("outings/o-200.yaml", text => text.Replace("5", "6", StringComparison.Ordinal));
        AssertRuns(RunReasons.ValueChanged);
        Assert.Equal(["Outing_Table.Rows.g.cs", "Outings.Facts.2.g.cs"], Emitted());
        Assert.Equal(["Outing_Table.Rows.g.cs"], WrittenAgain());

        Edit("outings/o-200.yaml", text => text.Replace("sources:", "guide: bert\nsources:", StringComparison.Ordinal));
        AssertRuns(RunReasons.ValueChanged);
        Assert.Equal(["Outing_Table.Indexes.g.cs", "Outing_Table.Rows.g.cs", "Outings.Facts.2.g.cs"], Emitted());
        Assert.Equal(["Outing_Table.Indexes.g.cs", "Outing_Table.Rows.g.cs"], WrittenAgain());
    }

    [Fact]
    public void A_kind_that_outgrows_one_chunk_and_shrinks_again_is_written_as_if_from_nothing()
    {
        var dataset = Samples.Complete().With("outings.yaml", Outings(Enumerable.Range(0, 125)));
        _driver = dataset.CreateDriver(dataset.DataFiles()).RunGenerators(_compilation);
        var before = Sources(_driver);
        Assert.DoesNotContain("Outing_Table.Rows.g.cs", before.Keys);

        var added = new DataFile("outings/o-125.yaml", "title: Outing 125\nwalkers: 5\nguide: anna\nsources: [diary]\n");
        _driver = _driver.AddAdditionalTexts([added]).RunGenerators(_compilation);
        var grown = Sources(_driver);
        Assert.Contains("Outing_Table.Rows.g.cs", grown.Keys);
        Assert.Equal(Sources(dataset.CreateDriver(dataset.DataFiles().Append(added)).RunGenerators(_compilation)), grown);

        _driver = _driver.RemoveAdditionalTexts([added]).RunGenerators(_compilation);
        Assert.Equal(before, Sources(_driver));
    }

    [Fact]
    public void A_name_emits_the_kinds_that_show_it()
    {
        Edit("people.yaml", text => text.Replace("name: Anna", "name: Anne", StringComparison.Ordinal));
        AssertRuns(RunReasons.NameChanged);
        Assert.Equal(["Outings.Facts.g.cs", "People.Facts.g.cs", "Person.g.cs", "Person_Table.g.cs"], Emitted());
    }

    [Fact]
    public void A_file_that_is_added_or_removed_emits_its_kind()
    {
        var added = new DataFile("outings/third-outing.yaml", "title: Third outing\nsources: [diary]\n");
        _driver = _driver.AddAdditionalTexts([added]);
        AssertRuns(RunReasons.RecordAdded);

        _driver = _driver.RemoveAdditionalTexts([added]);
        AssertRuns(RunReasons.RecordRemoved);
    }

    [Fact]
    public void A_file_that_is_renamed_is_another_record()
    {
        var old = _files["outings/second-outing.yaml"];
        var renamed = new DataFile("outings/other-outing.yaml", old.GetText().ToString());
        _driver = _driver.RemoveAdditionalTexts([old]).AddAdditionalTexts([renamed]);
        _driver = _driver.RunGenerators(_compilation);
        Assert.Equal(["Outing.g.cs", "Outing_Table.g.cs", "Outings.Facts.g.cs"], Emitted());
        Assert.Contains("class OtherOuting", Text("Outings.Facts.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("SecondOuting", Text("Outings.Facts.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_emits_everything()
    {
        Edit("schema.yaml", text => text.Replace("How it went.", "How it was.", StringComparison.Ordinal));
        AssertRuns(RunReasons.SchemaChanged);
    }

    [Fact]
    public void A_reference_that_is_replaced_by_an_equal_one_is_only_read()
    {
        _compilation = _compilation.ReplaceReference(AssemblyReferences.Facts, MetadataReference.CreateFromFile(AssemblyReferences.Facts.Display!));
        AssertRuns(RunReasons.SameReference);
    }

    [Fact]
    public void A_record_of_another_dataset_that_is_named_emits_those_that_were_named()
    {
        Edit("outings/second-outing.yaml", text => text.Replace("sources:", "host: china\nsources:", StringComparison.Ordinal));
        AssertRuns(RunReasons.NameChanged with { EmitForeign = IncrementalStepRunReason.Modified });
        Assert.Equal(["Outing_Table.g.cs", "Outings.Facts.g.cs"], Emitted());
    }

    [Fact]
    public void A_fault_comes_and_goes_with_the_edit_that_makes_it()
    {
        Edit("people/bert.yaml", text => text.Replace("anna", "ana", StringComparison.Ordinal));
        _driver = _driver.RunGenerators(_compilation);
        Assert.Equal("SCO0013", Assert.Single(_driver.GetRunResult().Diagnostics).Id);

        Edit("people/bert.yaml", text => "\n\n" + text);
        _driver = _driver.RunGenerators(_compilation);
        Assert.Equal(3, Assert.Single(_driver.GetRunResult().Diagnostics).Location.GetLineSpan().StartLinePosition.Line);

        Edit("people/bert.yaml", text => text.Replace("ana", "anna", StringComparison.Ordinal));
        _driver = _driver.RunGenerators(_compilation);
        Assert.Empty(_driver.GetRunResult().Diagnostics);
    }

    /// <summary>Outings in one file: with a file for each, the driver would spend its time on recording their steps.</summary>
    private static string Outings(IEnumerable<int> numbers) =>
        string.Concat(numbers.Select(i => $"o-{i:D3}: {{ title: Outing {i}, walkers: 5, sources: [diary] }}\n"));

    private void Edit(string name, Func<string, string> edit)
    {
        var old = _files[name];
        _files[name] = new DataFile(name, edit(old.GetText().ToString()));
        _driver = _driver.ReplaceAdditionalText(old, _files[name]);
    }

    private void AssertRuns(RunReasons expected)
    {
        _driver = _driver.RunGenerators(_compilation);
        Assert.Equal(
            expected,
            new RunReasons(
                Reason("Parse"), Reason("Files"), Reason("Foreign"), Reason("Schema"), Reason("Names"), Reason("Records"), Reason("Summaries"), Reason("Index"), Reason("Link"),
                Reason("Kinds"), Reason("EmitFacts"), Reason("EmitKinds"), Reason("EmitForeign"), Reason("EmitDataset")));
    }

    private IncrementalStepRunReason Reason(string step)
    {
        IncrementalStepRunReason[] weakest =
        [
            IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified, IncrementalStepRunReason.New, IncrementalStepRunReason.Removed,
        ];
        return _driver.GetRunResult().Results.Single().TrackedSteps[step]
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason)
            .MaxBy(reason => Array.IndexOf(weakest, reason));
    }

    private string Text(string file) => Sources(_driver)[file];

    private static Dictionary<string, string> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The files of kinds that were written in the last run, whether their text is new or not.</summary>
    private IEnumerable<string> WrittenAgain() => _driver.GetRunResult().Results.Single().TrackedSteps["EmitKinds"]
        .SelectMany(run => run.Outputs)
        .Where(output => output.Reason != IncrementalStepRunReason.Cached)
        .Select(output => ((ScoData.Generator.Emit.GeneratedFile)output.Value).HintName)
        .Order(StringComparer.Ordinal);

    /// <summary>The files whose text is new since the last run.</summary>
    private IEnumerable<string> Emitted() => _driver.GetRunResult().Results.Single().TrackedSteps
        .Where(step => step.Key is "EmitFacts" or "EmitKinds")
        .SelectMany(step => step.Value)
        .SelectMany(run => run.Outputs)
        .Where(output => output.Reason == IncrementalStepRunReason.Modified)
        .Select(output => ((ScoData.Generator.Emit.GeneratedFile)output.Value).HintName)
        .Order(StringComparer.Ordinal);
}
