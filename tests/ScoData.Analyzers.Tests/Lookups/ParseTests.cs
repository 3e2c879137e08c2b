using AnalyzerTests.Driver;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Lookups;

/// <summary>SCO1013: a value parsed from a constant text that is not valid.</summary>
public sealed class ParseTests
{
    [Theory]
    [InlineData("EdtfDate", "2010-13", "'2010-13' is not a valid EDTF date: the month must be 01 to 12, or 21 to 41 for a part of the year")]
    [InlineData("EdtfInterval", "2010/2009", "'2010/2009' is not a valid EDTF date or interval: it ends before it starts")]
    [InlineData("EdtfDate", "", "'' is not a valid EDTF date: it is empty")]
    public Task The_message_is_that_of_the_exception(string type, string text, string message) => Code.Check<ParseAnalyzer>(
        Code.Method($"_ = {type}.Parse({{|#0:\"{text}\"|}});"),
        Code.At(0, UsageRules.InvalidText, $"This call throws a FormatException: {message}"));

    [Theory]
    [InlineData("Measurement", "1,5", "'1,5' is not a valid measurement. Expected ")]
    [InlineData("Quantity", "over 5", "'over 5' is not a valid quantity. Expected ")]
    [InlineData("Money", "5", "'5' is not a valid amount of money. Expected ")]
    [InlineData("Coordinates", "43", "'43' is not a position. Expected ")]
    public async Task Every_value_is_checked(string type, string text, string start)
    {
        var found = Assert.Single(await Analysis.RunAsync($"ScoData.{type}.Parse(\"{text}\");"));
        Assert.StartsWith($"This call throws a FormatException: {start}", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_ = EdtfDate.Parse(\"2010-12\");")]
    [InlineData("_ = EdtfDate.Parse(args[0]);")]
    [InlineData("_ = EdtfDate.TryParse(\"2010-13\", out _);")]
    [InlineData("_ = int.Parse(\"2010-13\");")]
    public Task Other_calls_are_not_reported(string statement) => Code.Check<ParseAnalyzer>(Code.Method(statement));
}
