using AnalyzerTests.Driver;
using Microsoft.CodeAnalysis.Testing;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Lookups;

/// <summary>A dataset that is a part of the project that uses it, and is not compiled yet.</summary>
public sealed class OwnProjectTests
{
    [Fact]
    public async Task Its_ids_are_known()
    {
        var test = Code.Test<LookupAnalyzer>(
            """
            using Rivers;

            class C
            {
                object A() => Bridges.Get({|#0:"long-brigde"|});
                object B() => {|#1:Bridges.Get("long-bridge")|};
                bool D() => Bridges.TryGet({|#2:"old-bridge"|}, out _);
            }
            """,
            Code.At(0, UsageRules.UnknownId, "There is no bridge 'long-brigde'; did you mean 'long-bridge'?"),
            Code.At(1, UsageRules.NeedlessLookup, "The bridge 'long-bridge' needs no lookup: it is Bridge.LongBridge"),
            Code.At(2, UsageRules.FormerId, "'old-bridge' is a former id of the bridge 'long-bridge': use the present one"));
        await Run(test);
    }

    /// <summary>Frameworks call what the generator writes; a project can add what people call.</summary>
    [Fact]
    public async Task Its_records_can_have_a_lookup_of_their_own()
    {
        var test = Code.Test<LookupAnalyzer>(
            """
            namespace Rivers
            {
                partial class Bridge
                {
                    public static Bridge Parse(string id) => Bridges.Get(id);

                    public static bool TryParse(string id, out Bridge bridge) => Bridges.TryGet(id, out bridge);

                    static object A() => Parse({|#0:"long-brigde"|});

                    static bool B() => TryParse({|#1:"old-bridge"|}, out _) || TryParse("long-bridge", out _);
                }
            }
            """,
            Code.At(0, UsageRules.UnknownId, "There is no bridge 'long-brigde'; did you mean 'long-bridge'?"),
            Code.At(1, UsageRules.FormerId, "'old-bridge' is a former id of the bridge 'long-bridge': use the present one"));
        await Run(test);
    }

    [Fact]
    public async Task Its_collections_can_have_methods_of_their_own() => await Run(Code.Test<LookupAnalyzer>(
        """
        namespace Rivers
        {
            partial class Bridges
            {
                public static Bridge Get(string name, int number) => Bridge.LongBridge;

                public static bool TryGet(string name, int number, out Bridge bridge) => Bridges.TryGet(name, out bridge);

                public static Bridge Longest(string state) => Bridge.LongBridge;

                static object A() => new object[] { Get("no-bridge", 1), TryGet("no-bridge", 1, out _), Longest("no-bridge") };
            }
        }
        """));

    /// <summary>There the name of the class alone is that of the namespace.</summary>
    [Fact]
    public async Task Its_namespace_can_have_the_name_of_a_collection()
    {
        var test = Code.Test<LookupAnalyzer>(
            """
            using Bridges;

            class C
            {
                object A() => Bridges.Bridges.Get({|#0:"viaduct"|});
                object B() => {|#1:Bridges.Bridges.Get("long-bridge")|};
            }
            """,
            Code.At(0, UsageRules.UnknownId, "There is no bridge 'viaduct'; Bridges.Bridges.All has all of them"),
            Code.At(1, UsageRules.NeedlessLookup, "The bridge 'long-bridge' needs no lookup: it is Bridge.LongBridge"));
        await Run(test, Bridges.SourcesIn("Bridges"));
    }

    private static Task Run(AnalyzerTest<DefaultVerifier> test) => Run(test, Bridges.Sources);

    private static Task Run(AnalyzerTest<DefaultVerifier> test, IEnumerable<(string Name, string Text)> sources)
    {
        test.TestState.AdditionalReferences.Remove(Bridges.Reference);
        foreach (var (name, text) in sources)
            test.TestState.Sources.Add((name, text));
        return test.RunAsync();
    }
}
