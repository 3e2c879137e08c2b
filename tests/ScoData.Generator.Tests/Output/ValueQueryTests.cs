using GeneratorTests.Driver;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>Queries by a word, flag, number or text.</summary>
public sealed class ValueQueryTests
{
    private static readonly Dataset Bridges = new Dataset()
        .With("schema.yaml", """
            enums:
              material:
                summary: What a bridge is made of.
                values: { stone: Stone., steel: Steel., wood: Wood. }
            kinds:
              bridge:
                summary: A bridge.
                label: name
                unsourced: true
                fields:
                  name: { type: text, required: true, query: named, summary: The name. }
                  material: { type: material, query: of, summary: What it is made of. }
                  also: { type: list of material, query: partly-of, summary: What else it is made of. }
                  toll: { type: flag, query: with-toll, summary: Whether one pays. }
                  number: { type: integer, query: of, summary: Its number. }
                  aliases: { type: list of text, query: of, summary: Other names. }
                  language: { type: language, query: in, summary: The language of its name. }
            """)
        .With("bridges.yaml", """
            arch: { name: Bridge, material: stone, toll: true, number: -7, aliases: [Zed, a, "\"é\\"], language: zh-Hans }
            beam: { name: Bridge, material: steel, also: [stone, wood, stone], toll: false, number: 12 }
            cable: { name: bridge, material: { value: steel, others: [{ value: wood }] }, number: -7, aliases: [a, a] }
            """);

    [Theory]
    [InlineData("Bridges.Of(Material.Steel)", "beam, cable")]
    [InlineData("Bridges.Of(Material.Wood)", "")]
    [InlineData("Bridges.Of((Material)9)", "")]
    [InlineData("Bridges.Of((Material)(-1))", "")]
    [InlineData("Bridges.PartlyOf(Material.Stone)", "beam")]
    [InlineData("Bridge.WithToll(true)", "arch")]
    [InlineData("Bridges.WithToll(false)", "beam")]
    [InlineData("Bridges.Of(-7)", "arch, cable")]
    [InlineData("Bridges.Of(0)", "")]
    [InlineData("Bridges.Of(int.MaxValue)", "")]
    [InlineData("Bridges.Named(\"Bridge\")", "arch, beam")]
    [InlineData("Bridges.Named(\"BRIDGE\")", "")]
    [InlineData("Bridges.Of(\"a\")", "arch, cable")]
    [InlineData("Bridges.Of(\"Zed\")", "arch")]
    [InlineData("Bridges.Of(\"\\\"é\\\\\")", "arch")]
    [InlineData("Bridges.Of(\"\")", "")]
    [InlineData("Bridges.In(\"zh-Hans\")", "arch")]
    public void A_query_finds_the_records_with_a_value(string query, string ids) => Assert.Equal(ids, Ask($"string.Join(\", \", {query}.Select(bridge => bridge.Id))"));

    [Fact]
    public void A_query_allocates_nothing_once_it_has_been_asked() => Assert.Equal(0L, Ask("""
        Bytes(() => Bridges.Of(Material.Steel).Count + Bridges.WithToll(true).Count + Bridges.Of(-7).Count + Bridges.Of(3).Count + Bridges.Of("a").Count + Bridges.Of("b").Count)
        """));

    [Fact]
    public void No_value_at_all_is_an_empty_answer() =>
        Assert.Equal(0, Bridges.With("bridges.yaml", "arch: { name: Arch }\n").Run().Beside(Probe("Bridges.Of(1).Count + Bridges.Of(\"a\").Count + Bridges.Of(Material.Steel).Count + Bridges.WithToll(true).Count")).Compile().GetType("Probe")!.GetMethod("Ask")!.Invoke(null, null));

    private static readonly Run Answered = Bridges.Run();

    private static object? Ask(string expression) => Answered.Beside(Probe(expression)).Compile().GetType("Probe")!.GetMethod("Ask")!.Invoke(null, null);

    private static string Probe(string expression) => $$"""
        using System;
        using System.Linq;
        using Facts;

        internal static class Probe
        {
            public static object Ask() => {{expression}};

            public static long Bytes(Func<int> ask)
            {
                ask();
                var before = GC.GetAllocatedBytesForCurrentThread();
                ask();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;
}
