using AnalyzerTests.Driver;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Lookups;

/// <summary>SCO1001: an id that no record has.</summary>
public sealed class UnknownIdTests
{
    private const string LongBridge = "There is no bridge 'long-brigde'; did you mean 'long-bridge'?";

    [Theory]
    [InlineData("Bridges.TryGet({0}, out _);")]
    [InlineData("var found = Bridges.TryGet({0}, out var bridge) ? bridge : null;")]
    [InlineData("Bridges.TryGet(record: out var bridge, id: {0});")]
    [InlineData("Bridges.TryGet({0}.AsSpan(), out _);")]
    [InlineData("Bridges.TryGet((ReadOnlySpan<char>){0}, out _);")]
    [InlineData("Bridges.Get(({0}));")]
    [InlineData("Rivers.Bridges.Get(id: {0});")]
    [InlineData("Bridge.LongBridge.Kind.Find({0});")]
    public Task It_is_reported_where_it_stands_and_corrected(string statement) => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method(Fill(statement, "{|#0:\"long-brigde\"|}")),
        Code.Method(Fill(statement, "\"long-bridge\"")),
        Code.At(0, UsageRules.UnknownId, LongBridge));

    [Fact]
    public Task With_the_right_id_a_lookup_may_be_a_needless_one() => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method("""Func<Bridge> later = () => Bridges.Get({|#0:"long-brigde"|});"""),
        Code.Method("""Func<Bridge> later = () => {|SCO1002:Bridges.Get("long-bridge")|};"""),
        Code.At(0, UsageRules.UnknownId, LongBridge));

    [Theory]
    [InlineData("@\"long-brigde\"")]
    [InlineData("\"\"\"long-brigde\"\"\"")]
    [InlineData("\"long\\u002Dbrigde\"")]
    public Task A_literal_of_any_form_is_corrected(string literal) => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method($"Bridges.TryGet(/* a */ {{|#0:{literal}|}} /* b */, out _);"),
        Code.Method("Bridges.TryGet(/* a */ \"long-bridge\" /* b */, out _);"),
        Code.At(0, UsageRules.UnknownId, LongBridge));

    [Theory]
    [InlineData("const string Id = \"long-brigde\"; Bridges.TryGet({|#0:Id|}, out _);")]
    [InlineData("Bridges.TryGet({|#0:\"long-\" + \"brigde\"|}, out _);")]
    public Task A_constant_that_is_no_literal_is_reported_and_left_as_it_is(string statements) => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method(statements), Code.Method(statements), Code.At(0, UsageRules.UnknownId, LongBridge));

    [Theory]
    [InlineData("viaduct", "There is no bridge 'viaduct'; Bridges.All has all of them")]
    [InlineData("", "There is no bridge ''; Bridges.All has all of them")]
    [InlineData("Long-Bridge", "There is no bridge 'Long-Bridge'; did you mean 'long-bridge'?")]
    [InlineData("LongBridge", "There is no bridge 'LongBridge'; did you mean 'long-bridge'?")]
    [InlineData("longbridge", "There is no bridge 'longbridge'; did you mean 'long-bridge'?")]
    [InlineData(" long-bridge", "There is no bridge ' long-bridge'; did you mean 'long-bridge'?")]
    public Task The_message_names_the_nearest_id_where_there_is_one(string id, string message) =>
        Code.Check<LookupAnalyzer>(Code.Method($"Bridges.TryGet({{|#0:\"{id}\"|}}, out _);"), Code.At(0, UsageRules.UnknownId, message));

    [Fact]
    public Task An_id_of_another_kind_is_none_of_this_one() => Code.Check<LookupAnalyzer>(
        Code.Method("""BridgeTowers.TryGet({|#0:"long-bridge"|}, out _);"""),
        Code.At(0, UsageRules.UnknownId, "There is no bridge tower 'long-bridge'; BridgeTowers.All has all of them"));

    [Fact]
    public Task Every_one_of_several_is_reported_and_corrected() => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method("""_ = Bridges.TryGet({|#0:"long-brigde"|}, out _) || Bridges.TryGet({|#1:"short-brige"|}, out _);"""),
        Code.Method("""_ = Bridges.TryGet("long-bridge", out _) || Bridges.TryGet("short-bridge", out _);"""),
        Code.At(0, UsageRules.UnknownId, LongBridge),
        Code.At(1, UsageRules.UnknownId, "There is no bridge 'short-brige'; did you mean 'short-bridge'?"));

    [Fact]
    public Task Ids_of_the_library_are_known_too()
    {
        var exercise = ScoData.Exercises.PeaceMission2010.Id;
        return Code.Check<LookupAnalyzer>(
            Code.Method($"Exercises.TryGet(\"{exercise}\", out _); Exercises.TryGet({{|#0:\"{exercise}x\"|}}, out _);"),
            Code.At(0, UsageRules.UnknownId, $"There is no exercise '{exercise}x'; did you mean '{exercise}'?"));
    }

    private static string Fill(string statement, string id) => statement.Replace("{0}", id, StringComparison.Ordinal);
}
