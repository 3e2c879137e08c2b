using ScoData.FrontEnd;
using ScoData.Generator;

namespace GeneratorTests.Architecture;

/// <summary>
/// Folders are layers: each uses those before it alone.
/// </summary>
public sealed class LayerTests
{
    [Fact]
    public void The_front_end_goes_from_YAML_to_a_checked_dataset()
    {
        var uses = SourceFolders.UsesIn("ScoData.FrontEnd");

        AssertLayers(
            uses,
            ["Collections", "Diagnostics", "Yaml", "Naming", "Fields", "References", "Schema", "Records", "Linking", "Rules", "Reporting", FolderUse.Root]);
        // These would do for any other data as well.
        Assert.DoesNotContain(uses, use => use.From is "Collections" or "Diagnostics" or "Naming" && use.To != "Collections");
    }

    [Fact]
    public void The_generator_writes_what_the_front_end_has_read() => AssertLayers(
        SourceFolders.UsesIn("ScoData.Generator"),
        ["Reporting", "References", "Emit/Members", "Emit", FolderUse.Root]);

    [Fact]
    public void The_runtime_goes_from_values_to_what_is_made_of_records() => AssertLayers(
        SourceFolders.UsesIn("ScoData.Runtime"),
        ["Text", "Values", "Records", "Tables", "Formatting", "Citations", "Converters"]);

    [Fact]
    public void The_front_end_knows_no_compiler() =>
        Assert.DoesNotContain(ReferencesOf(typeof(CheckedDataset)), name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void The_runtime_knows_neither_facts_nor_the_generator() =>
        Assert.DoesNotContain(ReferencesOf(typeof(ScoData.ScoRecord)), name => name.StartsWith("ScoData", StringComparison.Ordinal) || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void The_generator_knows_no_facts() => Assert.DoesNotContain("ScoData", ReferencesOf(typeof(ScoDataGenerator)));

    private static void AssertLayers(IReadOnlyList<FolderUse> uses, string[] layers)
    {
        Assert.NotEmpty(uses);
        Assert.All(uses.SelectMany(use => new[] { use.From, use.To }), folder => Assert.Contains(folder, layers));
        var wrong = uses.Where(use => Array.IndexOf(layers, use.To) > Array.IndexOf(layers, use.From)).ToArray();
        Assert.True(wrong.Length == 0, string.Join("\n", wrong.Select(use => use.Arrow)));
    }

    private static IEnumerable<string> ReferencesOf(Type type) => type.Assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
