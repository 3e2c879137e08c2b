using AnalyzerTests.Driver;
using ScoData.Analyzers.Disputes;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Disputes;

/// <summary>SCO1015: the number of a count that is not exact, used without a look at the rest of it.</summary>
public sealed class InexactConstantTests
{
    private const string Height = "'Height' of the bridge 'long-bridge' is more than 1,200, and the constant has the number alone: 'Bridge.LongBridge.Height' keeps the doubt";
    private const string Cost = "'Cost' of the bridge 'long-bridge' is about GBP 3,000, and the constant has the number alone: 'Bridge.LongBridge.Cost' keeps the doubt";

    [Theory]
    [InlineData("Console.WriteLine({|#0:Bridges.LongBridge.Height|});", Height)]
    [InlineData("Console.WriteLine({|#0:Bridges.OldBridge.Height|});", Height)]
    [InlineData("const int Highest = {|#0:Bridges.LongBridge.Height|} + 1;", Height)]
    [InlineData("Console.WriteLine({|#0:Bridges.LongBridge.Cost|});", Cost)]
    [InlineData("Console.WriteLine({|#0:Bridges.LongBridge.Height|}); Console.WriteLine(Bridge.LongBridge.Width);", Height)]
    [InlineData("Console.WriteLine({|#0:Bridges.LongBridge.Height|}); Console.WriteLine(Bridges.LongBridge.CostText);", Height)]
    [InlineData("Console.WriteLine({|#0:Bridges.LongBridge.Height|}); Console.WriteLine(BridgeTower.WestTower.Claims);", Height)]
    public Task It_is_reported_with_the_value_in_words(string statements, string message) =>
        Code.Check<InexactAnalyzer>(Code.Method(statements), Code.At(0, UsageRules.InexactConstant, message));

    [Theory]
    [InlineData("Console.WriteLine(Bridges.LongBridge.Height); Console.WriteLine(Bridges.LongBridge.HeightText);")]
    [InlineData("Console.WriteLine(Bridges.LongBridge.Height + Bridges.LongBridge.HeightLow);")]
    [InlineData("Console.WriteLine(Bridges.LongBridge.Height); Console.WriteLine(Bridge.LongBridge.Height);")]
    [InlineData("Console.WriteLine(Bridges.LongBridge.Height); Console.WriteLine(Bridge.LongBridge.ClaimsOn(\"height\"));")]
    [InlineData("Console.WriteLine(Bridges.LongBridge.Height); Console.WriteLine(Bridge.LongBridge.Claims);")]
    public Task A_look_at_the_rest_is_enough(string statements) => Code.Check<InexactAnalyzer>(Code.Method(statements));

    [Theory]
    [InlineData("Console.WriteLine(Bridges.LongBridge.Width + Bridges.LongBridge.Length);")]
    [InlineData("Console.WriteLine(Bridges.LongBridge.OpenedText + Bridges.LongBridge.Name + Bridges.LongBridge.Id);")]
    [InlineData("Console.WriteLine(nameof(Bridges.LongBridge.Height));")]
    [InlineData("Console.WriteLine(int.MaxValue + Math.PI);")]
    public Task Nothing_else_is_reported(string statements) => Code.Check<InexactAnalyzer>(Code.Method(statements));
}
