using AnalyzerTests.Driver;
using ScoData.Analyzers.Disputes;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Disputes;

/// <summary>SCO1003: a fact on which sources disagree, read without a look at what each says.</summary>
public sealed class DisputedFactTests
{
    private const string Length = "Sources disagree on 'Length' of the bridge 'long-bridge': look at the other values too, with ClaimsOn or AgreementOn";

    [Theory]
    [InlineData("Console.WriteLine({|#0:Bridges.LongBridge.Length|});")]
    [InlineData("Console.WriteLine({|#0:Rivers.Bridges.LongBridge.Length|} > 300);")]
    [InlineData("const int Longest = {|#0:Bridges.LongBridge.Length|};")]
    [InlineData("Func<int> later = () => {|#0:Bridges.LongBridge.Length|};")]
    [InlineData("int Later() => {|#0:Bridges.LongBridge.Length|};")]
    [InlineData("Console.WriteLine($\"{{|#0:Bridges.LongBridge.Length|}} metres\");")]
    [InlineData("_ = args.Length is {|#0:Bridges.LongBridge.Length|};")]
    [InlineData("Console.WriteLine({|#0:Bridge.LongBridge.Length|});")]
    [InlineData("Console.WriteLine({|#0:(Bridge.LongBridge).Length|}?.IsGreaterThan(300));")]
    [InlineData("Console.WriteLine(Bridge.LongBridge?{|#0:.Length|});")]
    [InlineData("Console.WriteLine({|#0:Bridges.Get(\"long-bridge\").Length|});")]
    [InlineData("Console.WriteLine({|#0:Bridges.Get(\"old-bridge\").Length|});")]
    [InlineData("Console.WriteLine({|#0:Bridges.OldBridge.Length|});")]
    [InlineData("Console.WriteLine({|#0:Bridge.OldBridge.Length|});")]
    [InlineData("var bridge = Bridge.LongBridge; Console.WriteLine({|#0:bridge.Length|});")]
    [InlineData("ScoRecord record = Bridge.LongBridge; Console.WriteLine({|#0:((Bridge)record).Length|});")]
    [InlineData("Bridge bridge = Bridge.LongBridge, same = bridge; Func<object> later = () => {|#0:same.Length|};")]
    [InlineData("_ = Bridge.LongBridge is { {|#0:Length|}: { Best: 400 } };")]
    [InlineData("_ = Bridge.LongBridge is not { {|#0:Length|}: null };")]
    [InlineData("_ = Bridge.LongBridge is { Id: \"long-bridge\" } or { {|#0:Length|}.Best: 400 };")]
    [InlineData("_ = Bridge.LongBridge switch { { {|#0:Length|}: null } => 1, _ => 2 };")]
    [InlineData("switch (Bridge.LongBridge) { case { {|#0:Length|}: null }: break; }")]
    public Task It_is_reported_where_it_is_read(string statements) =>
        Code.Check<DisputeAnalyzer>(Code.Method(statements), Code.At(0, UsageRules.DisputedFact, Length));

    [Fact]
    public Task A_fact_that_is_no_constant_can_be_disputed_too() => Code.Check<DisputeAnalyzer>(
        Code.Method("Console.WriteLine({|#0:Bridges.LongBridge.Opened|}.Start);"),
        Code.At(0, UsageRules.DisputedFact, Length.Replace("Length", "Opened", StringComparison.Ordinal)));

    [Fact]
    public Task It_is_reported_in_each_place_outside_of_methods() => Code.Check<DisputeAnalyzer>(
        """
        using Rivers;

        class C(int a = {|#0:Bridges.LongBridge.Length|})
        {
            const int Longest = {|#1:Bridges.LongBridge.Length|};

            object B { get; } = {|#2:Bridge.LongBridge.Length|};

            int D => {|#3:Bridges.LongBridge.Length|} + a;

            int this[int i] { get { return {|#4:Bridges.LongBridge.Length|}; } }

            enum E { Longest = {|#5:Bridges.LongBridge.Length|} }
        }
        """,
        [.. Enumerable.Range(0, 6).Select(place => Code.At(place, UsageRules.DisputedFact, Length))]);

    [Theory]
    [InlineData("var claims = Bridge.ShortBridge.ClaimsOn(\"length\");")]
    [InlineData("var bridge = Bridge.ShortBridge; var claims = bridge.Claims;")]
    [InlineData("var claims = BridgeTower.WestTower.Claims;")]
    [InlineData("BridgeTower tower = null; var claims = tower.Claims;")]
    [InlineData("var time = Bridge.LongBridge.Time; var kind = Bridge.LongBridge.Kind;")]
    public Task Looking_at_something_else_does_not_help(string look) => Code.Check<DisputeAnalyzer>(
        Code.Method(look + " Console.WriteLine({|#0:Bridges.LongBridge.Length|});"),
        Code.At(0, UsageRules.DisputedFact, Length));

    [Fact]
    public Task A_look_in_another_method_does_not_help() => Code.Check<DisputeAnalyzer>(
        """
        using Rivers;

        class C
        {
            object A() => {|#0:Bridges.LongBridge.Length|};

            object B() => Bridge.LongBridge.Claims;
        }
        """,
        Code.At(0, UsageRules.DisputedFact, Length));

    [Fact]
    public Task In_an_attribute_it_is_reported_unless_the_method_looks() => Code.Check<DisputeAnalyzer>(
        """
        using System;
        using Rivers;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        public sealed class InlineDataAttribute(params object[] data) : Attribute
        {
            public object[] Data => data;
        }

        [InlineData({|#1:Bridges.LongBridge.Length|})]
        public sealed class Tests
        {
            [InlineData("a", {|#0:Bridges.LongBridge.Length|})]
            public object A(int length) => length;

            [InlineData(Bridges.LongBridge.Name, Bridges.LongBridge.Length)]
            public object B(int length) => Bridge.LongBridge.AgreementOn("length");

            [InlineData(nameof(Bridges.LongBridge.Length), Bridges.LongBridge.Width)]
            public object D(string name) => name;
        }
        """,
        Code.At(0, UsageRules.DisputedFact, Length),
        Code.At(1, UsageRules.DisputedFact, Length));

    [Fact]
    public Task Disputed_facts_of_the_library_are_known_too()
    {
        // One of a record with a property, whose field is no list and so may be read as a constant.
        var fact = ScoData.ScoDataset.Disputed.First(fact => fact.Record is ScoData.Exercise);
        var (record, field) = (PropertyOf((ScoData.Exercise)fact.Record), fact.Field.MemberName);
        return Code.Check<DisputeAnalyzer>(
            Code.Method($"Console.WriteLine({{|#0:Exercises.{record}.{field}|}}); Console.WriteLine({{|#1:Exercise.{record}.{field}|}});"),
            [.. Enumerable.Range(0, 2).Select(place => Code.At(
                place,
                UsageRules.DisputedFact,
                $"Sources disagree on '{field}' of the exercise '{fact.Record.Id}': look at the other values too, with ClaimsOn or AgreementOn"))]);
    }

    private static string PropertyOf(ScoData.Exercise exercise) => typeof(ScoData.Exercise).GetProperties()
        .First(property => property.PropertyType == typeof(ScoData.Exercise) && property.GetMethod!.IsStatic && property.GetValue(null) == exercise).Name;
}
