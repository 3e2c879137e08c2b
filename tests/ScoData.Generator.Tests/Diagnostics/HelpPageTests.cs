using System.Globalization;
using GeneratorTests.Driver;
using Microsoft.CodeAnalysis;
using ScoData.FrontEnd.Diagnostics;
using ScoData.FrontEnd.Reporting;
using ScoData.Testing;

namespace GeneratorTests.Diagnostics;

/// <summary>The help page shows each diagnostic as the compiler prints it, and how to be rid of it.</summary>
public sealed class HelpPageTests
{
    private static readonly HelpPage Page = HelpPage.Read();

    /// <summary>All but those that no single file shows.</summary>
    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All
        .Except([DiagnosticDescriptors.MissingSchema, DiagnosticDescriptors.HiddenType, DiagnosticDescriptors.DatasetNameTaken, DiagnosticDescriptors.NoFacts, DiagnosticDescriptors.UnreadableFile])
        .Select(descriptor => descriptor.Id)];

    /// <summary>Those whose section shows the mended file.</summary>
    public static TheoryData<string> Mended => [.. Page.Sections.Where(section => section.Files.Count > 1).Select(section => section.Id)];

    [Fact]
    public void Each_diagnostic_has_a_section_of_its_title() =>
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => $"{descriptor.Id}: {descriptor.Title}"), Page.Sections.Select(section => section.Heading));

    [Fact]
    public void Each_file_has_a_name() =>
        Assert.All(Page.Sections.SelectMany(section => section.Files), file => Assert.NotEmpty(file.Name));

    [Fact]
    public void The_dataset_of_the_examples_has_no_fault() => Page.Dataset().Run().Compile();

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_file_gives_the_message(string id)
    {
        var section = Page.Find(id);
        var message = Assert.Single(section.Messages);
        Assert.Contains($" {id}: ", message, StringComparison.Ordinal);
        var diagnostic = Assert.Single(Diagnose(Page.DatasetWith(section.Files[0])));
        Assert.Equal(message, diagnostic.ToString());
        Assert.EndsWith("diagnostics.md#" + section.Anchor, diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mended))]
    public void The_mended_file_has_no_fault(string id) => Page.DatasetWith(Page.Find(id).Files[1]).Run().Compile();

    [Fact]
    public void Without_a_schema_there_is_the_message() =>
        Assert.Equal(Page.Find(DiagnosticDescriptors.MissingSchema.Id).Messages, Diagnose(Page.DatasetWithout("schema.yaml")).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void The_namespace_of_the_project_gives_the_message() =>
        Assert.Equal(Page.Find(DiagnosticDescriptors.HiddenType.Id).Messages, Diagnose(Page.Dataset(), new Project(Page.Dataset(), "Rivers")).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void The_name_of_the_dataset_gives_the_message() => Assert.Equal(
        Page.Find(DiagnosticDescriptors.DatasetNameTaken.Id).Messages,
        Diagnose(Page.Dataset(), new Project(Page.Dataset()) { Properties = [("ScoDataDatasetName", "Bridges")] }).Select(diagnostic => diagnostic.ToString()));

    /// <summary>The targets of the package report it.</summary>
    [Fact]
    public void A_project_without_facts_gets_the_message()
    {
        var message = Assert.Single(Page.Find(DiagnosticDescriptors.NoFacts.Id).Messages);
        Assert.EndsWith(string.Format(CultureInfo.InvariantCulture, $"warning SCO0038: {DiagnosticDescriptors.NoFacts.MessageFormat}", "'/home/anna/atlas/facts'"), message, StringComparison.Ordinal);
        var text = DiagnosticDescriptors.NoFacts.MessageFormat.Split("{0}")[1];
        Assert.Contains($"{text} ($(_ScoDataHelpPage)#{Page.Find(DiagnosticDescriptors.NoFacts.Id).Anchor})", File.ReadAllText(Repository.File("src/ScoData.Generator/build/ScoData.Generator.targets")), StringComparison.Ordinal);
    }

    /// <summary>The diagnostics where the project sets no severities.</summary>
    private static IEnumerable<Diagnostic> Diagnose(Dataset dataset, Project? project = null)
    {
        project ??= new Project(dataset);
        var compilation = project.CreateCompilation();
        var options = compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default);
        var driver = project.CreateDriver(dataset.DataFiles()).RunGenerators(compilation.WithOptions(options));
        return driver.GetRunResult().Diagnostics;
    }
}
