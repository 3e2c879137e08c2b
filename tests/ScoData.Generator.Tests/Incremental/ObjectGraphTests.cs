using GeneratorTests.Driver;
using Microsoft.CodeAnalysis.Text;
using ScoData.Testing;

namespace GeneratorTests.Incremental;

/// <summary>No step keeps a compilation, a tree, a text or a file.</summary>
public sealed class ObjectGraphTests
{
    private static readonly string[] Steps =
    [
        "Options", "Parse", "Files", "Foreign", "Schema", "Records", "Summaries", "Index", "Link", "Checks", "Kinds", "KindFiles",
        "EmitFacts", "EmitKinds", "EmitForeign", "EmitDataset", "Diagnostics",
    ];

    [Fact]
    public void No_step_keeps_what_it_was_made_from()
    {
        var dataset = Samples.Complete().With("people/carl.yaml", "name: [Carl]\nfriends: [nobody]\nsources: [diary]\n");
        var result = dataset.CreateDriver(dataset.DataFiles()).RunGenerators(dataset.CreateCompilation()).GetRunResult().Results.Single();
        Assert.Equal(2, result.Diagnostics.Length);
        Assert.All(Steps, step => Assert.All(
            result.TrackedSteps[step].SelectMany(run => run.Outputs),
            output => Assert.Null(ObjectGraph.FindForbidden(output.Value))));
    }

    [Fact]
    public void The_search_finds_what_is_hidden_deep() =>
        Assert.Equal(
            "Holder[0].<Pair>k__BackingField.Item2 is a StringText",
            ObjectGraph.FindForbidden(new Holder(new Inner((1, SourceText.From("x"))))));

    private sealed class Holder(Inner inner) : List<Inner>([inner]);

    private sealed record Inner((int, SourceText) Pair);
}
