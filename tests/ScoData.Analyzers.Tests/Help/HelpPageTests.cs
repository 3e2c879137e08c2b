using System.Globalization;
using System.Text.RegularExpressions;
using AnalyzerTests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using ScoData.Analyzers.CodeFixes;
using ScoData.Analyzers.Corrections;
using ScoData.Analyzers.Lookups;
using ScoData.Analyzers.Rules;

namespace AnalyzerTests.Help;

/// <summary>The help page shows each diagnostic as a build prints it, and how to be rid of it.</summary>
public sealed partial class HelpPageTests
{
    private static readonly HelpPage Page = HelpPage.Read();

    /// <summary>The diagnostics of code that does not compile.</summary>
    private static readonly HashSet<string> Corrected = [.. new CorrectionAnalyzer().SupportedDiagnostics.Select(rule => rule.Id)];

    public static TheoryData<string> Ids => [.. UsageRules.All.Select(rule => rule.Id)];

    [Fact]
    public void Each_diagnostic_has_a_section_of_its_title() =>
        Assert.Equal(UsageRules.All.Select(rule => $"{rule.Id}: {rule.Title}"), Page.Sections.Select(section => section.Heading));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_program_gives_the_message_with_a_link_to_the_section(string id)
    {
        var section = Page.Sections.Single(section => section.Id == id);
        var diagnostics = await Analysis.RunAsync(section.Programs[0], "https://example.org/my facts/analyzers.md", compiles: !Corrected.Contains(id));
        Assert.NotEmpty(section.Messages);
        Assert.Equal(section.Messages, diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.All(diagnostics, diagnostic => Assert.Equal($"https://example.org/my%20facts/analyzers.md#{section.Anchor}", diagnostic.Descriptor.HelpLinkUri));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_mended_program_has_no_fault(string id) =>
        Assert.Empty(await Analysis.RunAsync(Page.Sections.Single(section => section.Id == id).Programs[1]));

    [Fact]
    public Task The_code_fix_of_an_unknown_id_makes_the_mended_program() => Fix<IdCodeFix>(RuleIds.UnknownId);

    [Fact]
    public Task The_code_fix_of_a_needless_lookup_makes_the_mended_program() => Fix<PropertyCodeFix>(RuleIds.NeedlessLookup);

    [Fact]
    public Task The_code_fix_of_a_former_id_makes_the_mended_program() => Fix<IdCodeFix>(RuleIds.FormerId);

    /// <summary>Without a public address there is no link that leads nowhere on another machine.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("docs/analyzers.md")]
    [InlineData("/packages/scodata.analyzers/docs/analyzers.md")]
    [InlineData("file:///packages/analyzers.md")]
    public async Task Without_an_address_the_link_names_the_page(string help) => Assert.Equal(
        "ScoData.Analyzers/docs/analyzers.md#" + Page.Sections[0].Anchor,
        Assert.Single(await Analysis.RunAsync(Page.Sections[0].Programs[0], help)).Descriptor.HelpLinkUri);

    private static Task Fix<TFix>(string id)
        where TFix : CodeFixProvider, new()
    {
        var section = Page.Sections.Single(section => section.Id == id);
        var printed = MessagePattern().Match(section.Messages.Single());
        var (line, column) = (Number(printed.Groups["line"]), Number(printed.Groups["column"]));
        var test = new CSharpCodeFixTest<LookupAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = "using System;\n" + section.Programs[0],
            FixedCode = "using System;\n" + section.Programs[1],
        };
        // The line above it is that of the using.
        Code.Prepare(test, [new DiagnosticResult(UsageRules.All.Single(rule => rule.Id == id)).WithLocation(line + 1, column).WithMessage(printed.Groups["message"].Value)]);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Program\.cs\((?<line>\d+),(?<column>\d+)\): [a-z]+ SCO\d+: (?<message>.*)$")]
    private static partial Regex MessagePattern();
}
