using System.Globalization;
using System.Text.RegularExpressions;
using GeneratorTests.Driver;
using ScoData;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Linking;
using ScoData.FrontEnd.Naming;
using ScoData.FrontEnd.Rules;
using ScoData.FrontEnd.Schema;
using ScoData.FrontEnd.Yaml;
using ScoData.Testing;

namespace GeneratorTests.Documentation;

/// <summary>The page on the schema and the records tells all that the generator accepts, and nothing that it does not.</summary>
public sealed class SchemaPageTests
{
    public static TheoryData<string> Types => [.. SimpleTypes.Names];

    public static TheoryData<string> Dates => [.. SchemaPage.Rows("Dates")];

    public static TheoryData<string> Intervals => [.. SchemaPage.Rows("Intervals")];

    public static TheoryData<string> Counts => [.. SchemaPage.Rows("Counts")];

    public static TheoryData<string> Measurements => [.. SchemaPage.Rows("Measurements")];

    [Fact]
    public void The_files_are_one_dataset_without_a_fault()
    {
        Assert.Equal(Regex.Count(SchemaPage.Text, "^```yaml$", RegexOptions.Multiline), SchemaPage.Files.Count);
        Assert.Equal(SchemaPage.Files.Count, SchemaPage.Files.Select(file => file.Name).Distinct().Count());
        Facts().Run().Compile();
    }

    [Fact]
    public void The_code_compiles_beside_the_facts_and_finds_what_it_says()
    {
        var facts = SchemaPage.Code.Aggregate(new Project(Facts(), "Atlas").Run(), (run, code) => run.Beside(code)).Compile();

        var bridges = facts.GetType("Atlas.Bridges")!;
        Assert.Equal(["old-bridge", "long-bridge"], Ids(bridges.GetProperty("ByLength")!.GetValue(null)));
        Assert.Equal(["long-bridge"], Ids(bridges.GetMethod("LongerThan")!.Invoke(null, [400L])));
        Assert.Empty(Ids(bridges.GetMethod("LongerThan")!.Invoke(null, [401L])));
    }

    private static Dataset Facts() => SchemaPage.Files.Aggregate(new Dataset(), (dataset, file) => dataset.With(file.Name, file.Text));

    private static IEnumerable<string> Ids(object? records) => ((IEnumerable<ScoRecord>)records!).Select(record => record.Id);

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_has_its_row_and_stands_in_the_schema(string type)
    {
        Assert.Contains(type, SchemaPage.Rows("Types"));
        Assert.Matches($@"type: (list of )?{type}\b", SchemaPage.Files[0].Text);
    }

    [Fact]
    public void There_is_no_row_for_what_is_no_type() =>
        Assert.Equal(SimpleTypes.Names.Order(StringComparer.Ordinal), SchemaPage.Rows("Types").Intersect(SimpleTypes.Names).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Dates))]
    public void Each_date_is_one(string date) => Assert.True(EdtfDate.TryParse(date, out _), date);

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Each_interval_is_one(string interval) => Assert.True(EdtfInterval.TryParse(interval, out _), interval);

    [Theory]
    [MemberData(nameof(Counts))]
    public void Each_count_is_one(string count) => Assert.True(Quantity.TryParse(count, out _), count);

    [Fact]
    public void Every_way_to_write_a_count_has_its_row() =>
        Assert.Equal(
            Enum.GetValues<Comparator>(),
            SchemaPage.Rows("Counts").Select(count => Quantity.Parse(count).Comparator).Distinct().Order());

    [Theory]
    [MemberData(nameof(Measurements))]
    public void Each_measurement_is_one(string measurement) => Assert.True(Measurement.TryParse(measurement, out _), measurement);

    [Fact]
    public void Every_way_to_write_a_measurement_has_its_row() =>
        Assert.Equal(
            Enum.GetValues<Comparator>().Where(comparator => comparator != Comparator.Magnitude),
            SchemaPage.Rows("Measurements").Select(measurement => Measurement.Parse(measurement).Comparator).Distinct().Order());

    [Fact]
    public void The_limits_are_those_that_the_generator_has() => Assert.All(
        new[] { TextRules.LongestText, CSharpName.LongestId, YamlFileParser.MaximumDepth, SchemaReader.MostKinds, SchemaReader.MostFields, DatasetIndex.MostNames, TextPattern.Longest },
        limit => Assert.Matches($@"\| {limit.ToString("N0", CultureInfo.InvariantCulture)}\b", SchemaPage.Section("Limits")));

    [Fact]
    public void The_names_that_are_taken_are_all_there()
    {
        var section = SchemaPage.Section("Names that are taken");
        Assert.All(SchemaChecks.RecordMembers.Concat(SchemaChecks.CollectionMembers), name => Assert.Contains($"`{name}`", section, StringComparison.Ordinal));
    }
}
