using GeneratorTests.Driver;
using ScoData;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>What is written differently, or not at all, where there is much of it.</summary>
public sealed class LargeSetTests
{
    private const string Head = """
        kinds:
          node:
            summary: A node.
            label: name
            when: days
            unsourced: true
            fields:
              name: { type: text, required: true, summary: The name. }
              next: { type: node, query: before, summary: The next one. }
              days: { type: interval, summary: Its days. }
              size: { type: count, summary: Its size. }

        """;

    [Fact]
    public void Many_former_ids_are_found_like_few()
    {
        const int Count = 130;
        var run = Run(Lines(Count, i => $"node-{i}: {{ name: Node {i}, former-ids: [old-{i}{(i == 7 ? ", older-7" : "")}] }}"));

        var nodes = run.Compile().GetType("Facts.Nodes")!;
        Assert.Equal(["old-99"], Get(nodes, "old-99").FormerIds);
        Assert.Equal(["old-7", "older-7"], Get(nodes, "older-7").FormerIds);
        Assert.Equal("node-0", Get(nodes, "old-0").Id);
        object?[] unknown = ["old-130", null];
        Assert.Equal(false, nodes.GetMethod("TryGet", [typeof(string), Get(nodes, "node-0").GetType().MakeByRefType()])!.Invoke(null, unknown));
        // The compiler takes very long for a large switch.
        Assert.DoesNotContain(" switch", run.Sources["Node_Table.Lookups.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_former_ids_has_none_among_many() =>
        Assert.Empty(Get(Run("first: { name: First }\n" + Lines(100, i => $"node-{i}: {{ name: Node, former-ids: [old-{i}] }}")).Compile().GetType("Facts.Nodes")!, "first").FormerIds);

    [Fact]
    public void Records_that_last_long_are_found_by_year_without_a_list_for_each_year()
    {
        const int Count = 100;
        var run = Run(Lines(Count, i => $"node-{i:D3}: {{ name: Node, days: {1600 + i}/{1900 + i} }}"));

        var found = (IEnumerable<ScoRecord>)run.Compile().GetType("Facts.Nodes")!.GetMethod("InYear")!.Invoke(null, [1950])!;
        Assert.Equal(Enumerable.Range(50, 50).Select(i => $"node-{i:D3}"), found.Select(record => record.Id));
        Assert.DoesNotContain("IndexOfInYear", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_label_is_shortened_where_other_records_name_it()
    {
        const int References = 10;
        var run = Run($"first: {{ name: {new string('x', 5_000)} }}\n" + Lines(References, i => $"node-{i}: {{ name: Node, next: first }}"));

        Assert.Equal(5_000, Get(run.Compile().GetType("Facts.Nodes")!, "first").Label.Length);
        Assert.Contains(new string('x', 999) + "…", run.Sources["Nodes.Facts.g.cs"], StringComparison.Ordinal);
        Assert.InRange(run.Sources["Nodes.Facts.g.cs"].Length, 0, 5 * 5_000 + (References * 4_000));
    }

    [Fact]
    public void A_tooltip_lists_the_first_claims_and_sources()
    {
        const int Count = 120;
        var run = new Project(new Dataset()
            .With("schema.yaml", "sources: source\n" + Head.Replace("    unsourced: true\n", "", StringComparison.Ordinal) + "  source: { summary: A source., label: title, unsourced: true, cite: [title], fields: { title: { type: text, required: true, summary: The title. } } }\n")
            .With("sources.yaml", Lines(Count, i => $"source-{i}: {{ title: Book {i} }}"))
            .With("nodes.yaml", $"a:\n  name: A\n  size:\n    value: 5\n    others:\n{Lines(Count, i => $"      - {{ value: {1_000 + i} }}")}  sources: [{string.Join(", ", Enumerable.Range(0, Count).Select(i => $"source-{i}"))}]\n")).Run();

        var facts = run.Sources["Nodes.Facts.g.cs"];
        Assert.Contains("; Book 1; and 118 more.", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Book 2", facts, StringComparison.Ordinal);
        Assert.Contains("<description>1,019: ", facts, StringComparison.Ordinal);
        Assert.Contains("</description></item><item><description>and 100 more</description></item></list>", facts, StringComparison.Ordinal);
        Assert.Equal(1 + 1 + Count, Get(run.Compile().GetType("Facts.Nodes")!, "a").Claims.Count);
    }

    [Fact]
    public void Ids_with_one_name_in_CSharp_get_short_names_of_their_own()
    {
        // A hyphen before a digit does not show in the name.
        var run = Run(Lines(16, i => $"x{string.Concat(Enumerable.Range(0, 4).Select(bit => (i >> bit & 1) == 0 ? "1x" : "-1x"))}: {{ name: Node }}"));

        Assert.Equal(15, run.Diagnostics.Count(diagnostic => diagnostic.Id == "SCO0015"));
        Assert.Contains("class X1x1x1x1x__15_", run.Sources["Nodes.Facts.g.cs"], StringComparison.Ordinal);
    }

    private static Run Run(string nodes) => new Project(new Dataset().With("schema.yaml", Head).With("nodes.yaml", nodes)).Run();

    private static ScoRecord Get(Type nodes, string id) => (ScoRecord)nodes.GetMethod("Get", [typeof(string)])!.Invoke(null, [id])!;

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
