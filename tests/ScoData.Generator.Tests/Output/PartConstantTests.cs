using System.Reflection;
using GeneratorTests.Driver;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>What a constant of a fact cannot hold has constants of its own, which attributes can hold: texts of dates, and the bounds of counts.</summary>
public sealed class PartConstantTests
{
    private const string Dated = "dated: { type: interval, summary: D. }";
    private const string Born = "born: { type: date, summary: B. }";
    private const string Length = "length: { type: count, unit: metres, summary: L. }";
    private const string Cost = "cost: { type: money, summary: C. }";

    [Theory]
    [InlineData(Dated, "2010-09-09/2010-09-25", "DatedText = 2010-09-09/2010-09-25", "DatedEarliest = 2010-09-09", "DatedLatest = 2010-09-25")]
    [InlineData(Dated, "2010-09-09", "DatedText = 2010-09-09")]
    [InlineData(Dated, "2010/..", "DatedText = 2010/..", "DatedEarliest = 2010-01-01")]
    [InlineData(Dated, "/2010", "DatedText = /2010", "DatedLatest = 2010-12-31")]
    [InlineData(Born, "2010-02", "BornText = 2010-02", "BornEarliest = 2010-02-01", "BornLatest = 2010-02-28")]
    [InlineData(Born, "2010-02-03?", "BornText = 2010-02-03?", "BornEarliest = 2010-02-03", "BornLatest = 2010-02-03")]
    [InlineData(Born, "2010-02-03", "BornText = 2010-02-03")]
    [InlineData(Length, "400", "Length = 400")]
    [InlineData(Length, "more than 400", "Length = 400", "LengthText = more than 400", "LengthLow = 401")]
    [InlineData(Length, "up to 400", "Length = 400", "LengthText = up to 400", "LengthLow = 0", "LengthHigh = 400")]
    [InlineData(Length, "about 400", "Length = 400", "LengthText = about 400")]
    [InlineData(Length, "400 to 500", "LengthText = 400 to 500", "LengthLow = 400", "LengthHigh = 500")]
    [InlineData(Length, "more than 5000000000", "Length = 5000000000", "LengthText = more than 5000000000", "LengthLow = 5000000001")]
    [InlineData(Cost, "USD 400", "Cost = 400", "CostText = USD 400")]
    [InlineData(Cost, "USD less than 400", "Cost = 400", "CostText = USD less than 400", "CostLow = 0", "CostHigh = 399")]
    public void A_part_has_a_constant_where_it_says_more_than_the_others(string field, string value, params string[] constants) =>
        Assert.Equal(constants.Order(StringComparer.Ordinal), Constants(Compile(field, value, "bridge"), "Bridge"));

    [Fact]
    public void The_tooltip_begins_with_the_value()
    {
        var facts = Dataset(Length, "more than 400", "bridge").Run().Sources["Things.Facts.g.cs"];
        Assert.Contains("/// <summary>More than 400 metres.</summary>", facts, StringComparison.Ordinal);
        Assert.Contains("/// <summary>More than 400 metres: the smallest number that fits.</summary>", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_or_a_record_with_the_name_of_one_comes_first()
    {
        Assert.Equal(["BornLatest = 2010-02-28", "BornText = 2010-02"], Constants(Compile(Born + "\n      born-earliest: { type: flag, summary: E. }", "2010-02", "bridge"), "Bridge"));
        Assert.Equal(["BornEarliest = 2010-02-01", "BornLatest = 2010-02-28"], Constants(Compile(Born, "2010-02", "born-text"), "BornText"));
    }

    private static Assembly Compile(string field, string value, string record) => Dataset(field, value, record).Run().Compile();

    private static Dataset Dataset(string field, string value, string record) => new Dataset()
        .With("schema.yaml", $"kinds:\n  thing:\n    summary: A thing.\n    label: name\n    unsourced: true\n    fields:\n      name: {{ type: text, required: true, summary: N. }}\n      {field}\n")
        .With($"things/{record}.yaml", $"name: N\n{field.Split(':')[0]}: {value}\n");

    private static IEnumerable<string> Constants(Assembly facts, string record) =>
        from constant in facts.GetType("Facts.Things+" + record)!.GetFields()
        where constant.Name is not ("Id" or "Name")
        orderby constant.Name // the framework keeps no order
        select FormattableString.Invariant($"{constant.Name} = {constant.GetValue(null)}");
}
