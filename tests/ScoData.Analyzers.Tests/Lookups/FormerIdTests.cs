using AnalyzerTests.Driver;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Lookups;

/// <summary>SCO1004: an id that a record had before.</summary>
public sealed class FormerIdTests
{
    private const string OldBridge = "'old-bridge' is a former id of the bridge 'long-bridge': use the present one";

    [Theory]
    [InlineData("Bridges.Get({0});")]
    [InlineData("Bridges.TryGet({0}, out _);")]
    [InlineData("Bridges.TryGet({0}.AsSpan(), out _);")]
    [InlineData("Bridge.LongBridge.Kind.Find({0});")]
    public Task It_is_reported_and_replaced_by_the_present_one(string statement) => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method(statement.Replace("{0}", "{|#0:\"old-bridge\"|}", StringComparison.Ordinal)),
        Code.Method(statement.Replace("{0}", "\"long-bridge\"", StringComparison.Ordinal)),
        Code.At(0, UsageRules.FormerId, OldBridge));

    [Fact]
    public Task The_property_takes_the_place_of_the_lookup_in_a_second_step() => Code.Fix<LookupAnalyzer, IdCodeFix>(
        Code.Method("""var bridge = Bridges.Get({|#0:"old-bridge"|});"""),
        Code.Method("""var bridge = {|SCO1002:Bridges.Get("long-bridge")|};"""),
        Code.At(0, UsageRules.FormerId, OldBridge));

    [Fact]
    public Task The_constant_of_a_former_name_holds_the_present_id() => Code.Check<LookupAnalyzer>(
        Code.Method("Bridges.TryGet(Bridges.OldBridge.Id, out _);"));

    [Fact]
    public Task Former_ids_of_the_library_are_known_too()
    {
        var (former, present) = FormerIdOfTheLibrary();
        return Code.Check<LookupAnalyzer>(
            Code.Method($"Meetings.TryGet({{|#0:\"{former}\"|}}, out _);"),
            Code.At(0, UsageRules.FormerId, $"'{former}' is a former id of the meeting '{present}': use the present one"));
    }

    /// <summary>Of a former id the library keeps the C# name; the hyphens are put where the words begin.</summary>
    private static (string Former, string Present) FormerIdOfTheLibrary() => (
        from facts in typeof(ScoData.Meetings).GetNestedTypes()
        where facts.IsDefined(typeof(ObsoleteAttribute), inherit: false)
        let former = string.Concat(facts.Name.Select((c, i) => i > 0 && (char.IsUpper(c) || (char.IsDigit(c) && !char.IsDigit(facts.Name[i - 1]))) ? $"-{c}" : $"{c}")).ToLowerInvariant()
        where ScoData.Meetings.TryGet(former, out _)
        select (former, ScoData.Meetings.Get(former).Id)).First();
}
