using GeneratorTests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoData.Testing;

namespace GeneratorTests.Diagnostics;

/// <summary>Names that a project sets, beside those that its schema gives rise to.</summary>
public sealed class ProjectNameTests
{
    private static Dataset Pets => new Dataset()
        .With("schema.yaml", BadSchemas.Schema("enums:\n  mood: { summary: M., values: { good: G. } }\n", "mood: { type: mood, summary: M. }"))
        .With("pets/rex.yaml", "name: Rex\nmood: good\n");

    [Theory]
    [InlineData("Pets", "The collection of 'pet'", "Pets", "give the kind another 'collection', or set another ScoDataNamespace")]
    [InlineData("Acme.Pets", "The collection of 'pet'", "Pets", "give the kind another 'collection', or set another ScoDataNamespace")]
    [InlineData("Pet.Shop", "The kind 'pet'", "Pet", "rename the kind, or set another ScoDataNamespace")]
    [InlineData("Acme.Mood.Data", "The enum 'mood'", "Mood", "rename the enum, or set another ScoDataNamespace")]
    [InlineData("Acme.Dataset", "The dataset", "Dataset", "set ScoDataDatasetName, or another ScoDataNamespace")]
    public void A_part_of_the_namespace_that_is_the_name_of_a_type_is_a_warning(string @namespace, string what, string name, string fix)
    {
        var run = new Project(Pets, @namespace).Run();
        Assert.Equal($"{what} becomes the C# type '{name}', which the namespace '{name}' hides in other code: {fix}", Assert.Single(run.Diagnostics).GetMessage());
        run.Compile("SCO0036");
    }

    [Fact]
    public void Every_project_sees_the_namespaces_of_the_framework_and_the_library()
    {
        var run = new Dataset().With("schema.yaml", BadSchemas.Schema("", "").Replace("  pet:", "  system:", StringComparison.Ordinal).Replace("type: pet", "type: system", StringComparison.Ordinal)).Run();
        Assert.Equal("The kind 'system' becomes the C# type 'System', which the namespace 'System' hides in other code: rename the kind", Assert.Single(run.Diagnostics).GetMessage());
        run.Compile("SCO0036");
    }

    [Fact]
    public void Another_case_or_a_part_of_a_word_is_another_name() => new Project(Pets, "Acme.pets.PetsData").Run().Compile();

    [Theory]
    [InlineData("Pet", "the kind 'pet'")]
    [InlineData("Pets", "the collection of 'pet'")]
    [InlineData("PEOPLE", "the collection of 'person'")]
    [InlineData("Mood", "the enum 'mood'")]
    [InlineData("Pet_Table", "the table of 'pet'")]
    [InlineData("Kinds", "a member of that class")]
    [InlineData("DataVersion", "a member of that class")]
    [InlineData("KindList", "a member of that class")]
    public void A_name_for_the_dataset_that_is_taken_is_one_error(string name, string other)
    {
        var run = new Project(Pets) { Properties = [("ScoDataDatasetName", name)] }.Run();
        Assert.Equal($"ScoDataDatasetName is '{name}', which is already {other}: choose another name for the dataset", Assert.Single(run.Diagnostics).GetMessage());
        run.Compile("SCO0037");
    }

    [Fact]
    public void A_dataset_can_have_a_name_of_its_own() =>
        Assert.NotNull(new Project(Pets) { Properties = [("ScoDataDatasetName", "PetShop")] }.Run().Compile().GetType("Facts.PetShop"));

    /// <summary>The compiler would say that there is no such namespace (CS0246) in each file that uses it.</summary>
    [Theory]
    [InlineData("schema.yaml", "kinds:\n  pet: { label: name }\n")]
    [InlineData("schema.yaml", "kinds: [\n")]
    [InlineData("pets/rex.yaml", "name: Rex\n")]
    public void Beside_a_schema_that_cannot_be_used_a_using_of_the_namespace_is_no_error(string file, string text)
    {
        var dataset = new Dataset().With(file, text);
        var project = new Project(dataset);
        var code = CSharpSyntaxTree.ParseText("using Facts;\npublic static partial class Program { }\n", new CSharpParseOptions(LanguageVersion.CSharp12));
        var driver = project.CreateDriver(dataset.DataFiles()).RunGeneratorsAndUpdateCompilation(project.CreateCompilation().AddSyntaxTrees(code), out var compilation, out var diagnostics);

        Assert.NotEmpty(diagnostics);
        // After such an error csc does not look into methods, where it would find more that does not exist.
        Assert.All(diagnostics, diagnostic => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(["_Dataset.g.cs"], driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName));
    }
}
