using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using GeneratorTests.Driver;
using ScoData;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Testing;

namespace GeneratorTests.References;

/// <summary>Records refer to records of other datasets: of the library, of an assembly, and of a project that is not compiled yet.</summary>
public sealed class ForeignTests
{
    private const string SecondSchema = """
        sources: Facts.Source
        kinds:
          walk:
            summary: A walk.
            label: name
            fields:
              name: { type: text, required: true, summary: The name. }
              outing: { type: Facts.Outing, query: of-outing, summary: The outing that it belongs to. }
              state: { type: ScoData.State, summary: Where it is. }
        """;

    private const string Walks = "hill:\n  name: Hill\n  outing: first-outing\n  state: china\n  sources: [letter]\n";

    private static readonly Assembly Facts = CompleteSample.Facts;

    private static readonly ScoRecord Outing = (ScoRecord)Facts.GetType("Facts.Outing")!.GetProperty("FirstOuting")!.GetValue(null)!;

    [Fact]
    public void A_reference_leads_to_the_object_of_the_other_dataset()
    {
        Assert.Same(State.Kazakhstan, Property("Host"));
        Assert.Equal([State.Kyrgyzstan, State.Kazakhstan], (IEnumerable<State>)Property("Passed"));
        Assert.Same(Exercise.PeaceMission2010, ((IEnumerable)Property("About")).Cast<object>().Last());
        Assert.Same(State.Kazakhstan, Constant("Host"));
        Assert.Equal([State.Kyrgyzstan, State.Kazakhstan], (IEnumerable<State>)Constant("Passed"));
    }

    [Fact]
    public void A_claim_that_is_not_preferred_and_its_source_lead_there_too()
    {
        var claims = Outing.ClaimsOn("passed");
        Assert.Equal([State.Tajikistan], (IEnumerable<State>)claims[1].Value);
        Assert.Same(Source.Boland2010, claims[1].Sources.Single().Source);
        Assert.Equal(["diary", "xinhua-2010-09-25"], claims[0].Sources.Select(citation => citation.Source.Id));
        Assert.Same(Source.Xinhua2010_09_25, claims[0].Sources[1].Source);
        Assert.Equal("p. 1", claims[0].Sources[1].Locator);
    }

    [Fact]
    public void A_query_takes_a_record_of_the_other_dataset()
    {
        Assert.Equal([Outing], Query("HostedBy", State.Kazakhstan));
        Assert.Equal([Outing], Query("Through", State.Kyrgyzstan));
        Assert.Equal([Outing], Query("About", Exercise.PeaceMission2010));
        Assert.Empty(Query("HostedBy", State.China));
        Assert.Empty(Query("HostedBy", State.Tajikistan)); // referred to, by a claim that is not preferred
        Assert.Throws<ArgumentNullException>(() => Query("HostedBy", null));
    }

    [Fact]
    public void The_tooltip_shows_what_the_other_dataset_calls_the_record() =>
        Assert.Contains("/// <summary>Kyrgyzstan, Kazakhstan (disputed).<para>", CompleteSample.Run.Sources["Outings.Facts.g.cs"], StringComparison.Ordinal);

    /// <summary>A dataset that refers to another one, which refers to the library.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_public_dataset_can_be_referred_to_compiled_or_not(bool isCompiled)
    {
        var reference = First(isCompiled);
        var second = Second(reference).Run();
        Assert.Empty(second.Diagnostics);
        Assert.Contains("global::Facts.Outing.FirstOuting;", second.Sources["Walks.Facts.g.cs"], StringComparison.Ordinal);
        Assert.Contains("/// <summary>First \"outing\" \\ of {all}.<para>", second.Sources["Walks.Facts.g.cs"], StringComparison.Ordinal);
        Assert.Contains("<para>Source: A &lt;letter&gt; &amp; more.</para>", second.Sources["Walks.Facts.g.cs"], StringComparison.Ordinal);
        second.Compile();

        var bad = Second(reference, "hill:\n  name: Hill\n  outing: old-outing\n  sources: [letter]\n").Run();
        Assert.Contains("There is no outing 'old-outing'", Assert.Single(bad.Diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_dataset_of_which_the_project_knows_an_alias_alone_is_refused_with_what_to_write(bool isCompiled)
    {
        var reference = First(isCompiled);
        Assert.Empty(Second(reference.WithAliases(["facts", "global"])).Run().Diagnostics);
        Assert.All(Second(reference.WithAliases(["facts"])).Run().Diagnostics, diagnostic => Assert.Matches(
            "'Facts[.](Source|Outing)' is in an assembly that has only the alias 'facts' in this project: write Aliases=\"global,facts\" on the reference",
            diagnostic.GetMessage()));
    }

    [Fact]
    public void Two_datasets_of_one_namespace_that_see_each_others_internals_keep_apart()
    {
        var first = Samples.Complete().Run().Beside("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Hills\")]").ToReference();
        new Project(new Dataset().With("schema.yaml", SecondSchema).With("walks.yaml", Walks), "Facts", first) { AssemblyName = "Hills" }.Run().Compile();
    }

    [Fact]
    public void A_dataset_that_is_internal_cannot_be_referred_to()
    {
        var first = Samples.Complete();
        var compilation = first.CreateCompilation().AddSyntaxTrees(first.Run().Sources.Values.Select(text => Tree(text.Replace("public sealed partial class", "internal sealed partial class", StringComparison.Ordinal))));
        Assert.All(
            Second(compilation.ToMetadataReference()).Run().Diagnostics,
            diagnostic => Assert.Contains("is not a record class in the references of the project", diagnostic.GetMessage(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_that_is_no_assembly_or_is_gone_is_passed_over()
    {
        var broken = MetadataReference.CreateFromImage(ImmutableArray.Create<byte>(1, 2, 3));
        var path = Path.GetTempFileName();
        File.Copy(typeof(ScoDataset).Assembly.Location, path, overwrite: true);
        var gone = MetadataReference.CreateFromFile(path);
        File.Delete(path);

        var dataset = Samples.Complete();
        var result = dataset.CreateDriver(dataset.DataFiles())
            .RunGenerators(CSharpCompilation.Create("Facts", [], [broken, gone, AssemblyReferences.Facts]))
            .GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
    }

    /// <summary>A program that runs with a later version of the other dataset finds the same records at other places, and says which are gone.</summary>
    [Fact]
    public void Records_are_found_by_their_ids_when_the_program_runs()
    {
        var foreign = new ScoData.Tables.ForeignRecords<State>(States.TryGet, "kazakhstan", "atlantis", "china");
        Assert.Same(State.China, foreign[2]);
        Assert.Equal([State.China, State.Kazakhstan], new ScoData.Tables.LazyReferences([2, 0]).Resolve(foreign));
        Assert.Equal((2, 0, -1), (foreign.NumberOf(State.China), foreign.NumberOf(State.Kazakhstan), foreign.NumberOf(State.Russia)));
        Assert.Contains("There is no State 'atlantis'", Assert.Throws<KeyNotFoundException>(() => foreign[1]).Message, StringComparison.Ordinal);
    }

    /// <summary>A project with another dataset, that refers to some first.</summary>
    private static Project Second(MetadataReference first, string walks = Walks) =>
        new(new Dataset().With("schema.yaml", SecondSchema).With("walks.yaml", walks), "Hills", first);

    /// <summary>A dataset that others refer to.</summary>
    private static MetadataReference First(bool isCompiled)
    {
        var first = Samples.Complete();
        var run = first.Run();
        return isCompiled ? run.ToReference() : first.CreateCompilation().AddSyntaxTrees(run.Sources.Values.Select(text => Tree(text))).ToMetadataReference();
    }

    private static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12));

    private static object Property(string name) => Outing.GetType().GetProperty(name)!.GetValue(Outing)!;

    private static object Constant(string name) => Facts.GetType("Facts.Outings+FirstOuting")!.GetProperty(name)!.GetValue(null)!;

    private static IEnumerable<ScoRecord> Query(string name, ScoRecord? record)
    {
        var methods = Facts.GetType("Facts.Outings")!.GetMethods().Where(method => method.Name == name).ToArray();
        var method = methods.FirstOrDefault(method => method.GetParameters()[0].ParameterType == record?.GetType()) ?? methods[0];
        try
        {
            return ((IEnumerable)method.Invoke(null, [record])!).Cast<ScoRecord>();
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }
    }
}
