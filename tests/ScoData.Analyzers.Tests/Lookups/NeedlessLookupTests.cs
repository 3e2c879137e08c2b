using AnalyzerTests.Driver;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Lookups;

/// <summary>SCO1002: a lookup of a record that has a property.</summary>
public sealed class NeedlessLookupTests
{
    private const string LongBridge = "The bridge 'long-bridge' needs no lookup: it is Bridge.LongBridge";

    /// <summary>The same where the name of the class alone means nothing, or something else.</summary>
    private const string QualifiedLongBridge = "The bridge 'long-bridge' needs no lookup: it is Rivers.Bridge.LongBridge";

    [Theory]
    [InlineData("var bridge = {0};", "Bridges.Get(\"long-bridge\")")]
    [InlineData("var name = {0}.Name;", "Bridges.Get(\"long-bridge\")")]
    [InlineData("_ = {0};", "Bridges.Get(\"long-bridge\".AsSpan())")]
    [InlineData("Func<Bridge> later = () => {0};", "Bridges.Get(id: \"long-bridge\")")]
    [InlineData("Console.WriteLine(/* a */ {0} /* b */);", "Bridges.Get(\"long-bridge\")")]
    [InlineData("var bridge = {0};", "Bridges.Get(Bridges.LongBridge.Id)")]
    [InlineData("var length = {0}?.Length;", "Bridges\n            .Get(\"long-bridge\")")]
    public Task The_property_takes_its_place(string statement, string lookup) => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        Code.Method(statement.Replace("{0}", $"{{|#0:{lookup}|}}", StringComparison.Ordinal)),
        Code.Method(statement.Replace("{0}", "Bridge.LongBridge", StringComparison.Ordinal)),
        Code.At(0, UsageRules.NeedlessLookup, LongBridge));

    [Theory]
    [InlineData("var bridge = {|#0:Bridges.Get(/* why */ \"long-bridge\" /* now */)|};", "var bridge = /* why */ /* now */ Bridge.LongBridge;")]
    [InlineData("Console.WriteLine(\n            {|#0:Bridges.Get(\n                // why\n                \"long-bridge\")|}); // last", "Console.WriteLine(\n            // why\n            Bridge.LongBridge); // last")]
    public Task Comments_stay(string statement, string mended) => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        Code.Method(statement), Code.Method(mended), Code.At(0, UsageRules.NeedlessLookup, LongBridge));

    [Fact]
    public Task Directives_stay_too_so_nothing_is_replaced()
    {
        var code = Code.Method("var bridge = {|#0:Bridges.Get(\n#if DEBUG\n            \"short-bridge\"\n#else\n            \"long-bridge\"\n#endif\n            )|};");
        return Code.Fix<LookupAnalyzer, PropertyCodeFix>(code, code, Code.At(0, UsageRules.NeedlessLookup, LongBridge));
    }

    [Fact]
    public Task A_using_is_added_where_the_lookup_was_written_without_its_class() => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        """
        using static Rivers.Bridges;

        class C
        {
            object A() => {|#0:Get("long-bridge")|};
        }
        """,
        """
        using Rivers;
        using static Rivers.Bridges;

        class C
        {
            object A() => Bridge.LongBridge;
        }
        """,
        Code.At(0, UsageRules.NeedlessLookup, QualifiedLongBridge));

    [Theory]
    [InlineData("Rivers.Bridges", "Rivers.Bridge")]
    [InlineData("global::Rivers.Bridges", "Rivers.Bridge")]
    public Task A_namespace_that_was_written_out_stays_written_out(string collection, string record) => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        $"class C {{ object A() => {{|#0:{collection}.Get(\"long-bridge\")|}}; }}",
        $"class C {{ object A() => {record}.LongBridge; }}",
        Code.At(0, UsageRules.NeedlessLookup, QualifiedLongBridge));

    [Fact]
    public Task A_name_that_means_something_else_there_is_written_out() => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        """
        using Rivers;

        class C
        {
            class Bridge { }

            object A() => {|#0:Bridges.Get("long-bridge")|};
        }
        """,
        """
        using Rivers;

        class C
        {
            class Bridge { }

            object A() => Rivers.Bridge.LongBridge;
        }
        """,
        Code.At(0, UsageRules.NeedlessLookup, QualifiedLongBridge));

    [Fact]
    public Task A_class_is_written_without_a_question_mark() => Code.Check<LookupAnalyzer>(
        """
        #nullable enable
        using Rivers;

        class C
        {
            Bridge A() => Bridges.TryGet("long-bridge", out _) ? {|#0:Bridges.Get("long-bridge")|} : {|#1:Bridges.Get("long-bridge")|};
        }
        """,
        Code.At(0, UsageRules.NeedlessLookup, LongBridge),
        Code.At(1, UsageRules.NeedlessLookup, LongBridge));

    [Fact]
    public Task All_of_a_file_are_replaced_at_once() => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        Code.Method("""var all = new[] { {|#0:Bridges.Get("long-bridge")|}, {|#1:Bridges.Get("short-bridge")|} };"""),
        Code.Method("""var all = new[] { Bridge.LongBridge, Bridge.ShortBridge };"""),
        Code.At(0, UsageRules.NeedlessLookup, LongBridge),
        Code.At(1, UsageRules.NeedlessLookup, "The bridge 'short-bridge' needs no lookup: it is Bridge.ShortBridge"));

    [Fact]
    public Task Records_of_the_library_have_properties_too() => Code.Fix<LookupAnalyzer, PropertyCodeFix>(
        Code.Method($"Exercise exercise = {{|#0:Exercises.Get(\"{ScoData.Exercises.PeaceMission2010.Id}\")|}};"),
        Code.Method("Exercise exercise = Exercise.PeaceMission2010;"),
        Code.At(0, UsageRules.NeedlessLookup, $"The exercise '{ScoData.Exercises.PeaceMission2010.Id}' needs no lookup: it is Exercise.PeaceMission2010"));
}
