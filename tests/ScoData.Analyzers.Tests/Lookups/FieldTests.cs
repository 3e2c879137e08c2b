using AnalyzerTests.Driver;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Lookups;

/// <summary>SCO1012: a question about a field that the kind does not have.</summary>
public sealed class FieldTests
{
    [Theory]
    [InlineData("Bridge.LongBridge.ClaimsOn({0});", "lenght", "length")]
    [InlineData("Bridge.LongBridge.AgreementOn({0});", "Lenght", "Length")]
    [InlineData("Bridge.LongBridge.MajorityOn(field: {0});", "lengths", "length")]
    [InlineData("Bridge.LongBridge.Kind.GetField({0});", "opend", "opened")]
    public Task The_code_fix_writes_the_field_that_was_meant(string statement, string wrong, string right) => Code.Fix<FieldAnalyzer, IdCodeFix>(
        Code.Method(statement.Replace("{0}", $"{{|#0:\"{wrong}\"|}}", StringComparison.Ordinal)),
        Code.Method(statement.Replace("{0}", $"\"{right}\"", StringComparison.Ordinal)),
        Code.At(0, UsageRules.UnknownField, $"The kind 'bridge' has no field '{wrong}'; did you mean '{right}'?"));

    [Theory]
    [InlineData("Bridge.LongBridge.ClaimsOn(\"length\");")]
    [InlineData("Bridge.LongBridge.ClaimsOn(\"Length\");")]
    [InlineData("Bridge.LongBridge.ClaimsOn(nameof(Bridge.Length));")]
    [InlineData("Bridge.LongBridge.ClaimsOn(args[0]);")]
    [InlineData("ScoRecord record = Bridge.LongBridge; record.ClaimsOn(\"hosts\");")]
    public Task A_field_of_the_kind_is_not_reported_nor_one_that_only_the_program_knows(string statement) => Code.Check<FieldAnalyzer>(Code.Method(statement));
}
