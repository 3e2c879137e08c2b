using System.Text.RegularExpressions;
using ScoData.FrontEnd.Fields;
using ScoData.FrontEnd.Naming;
using ScoData.Tool.EditorSchemas;

namespace ScoData.Tool.Tests.EditorSchemas;

/// <summary>The patterns of the schemas beside the readers of the values: no pattern refuses what its reader accepts.</summary>
public class FormTests
{
    private static readonly string[] Pairs = [.. from first in "0123456789X" from second in "0123456789X" select $"{first}{second}"];
    private static readonly string[] Years = ["2010", "201X", "XXXX", "0000", "-0044", "Y20100", "Y-20100", "20", "20100"];
    private static readonly string[] Marks = ["", "?", "~", "%", "!"];

    [Fact]
    public void Months_and_parts_of_a_year_are_those_of_the_reader()
    {
        foreach (var text in Years.Take(5).SelectMany(year => Pairs.Select(pair => $"{year}-{pair}")))
            Assert.True(EdtfDate.TryParse(text, out _) == Matches(new DateType(), text), text);
    }

    [Fact]
    public void Every_day_that_there_is_fits()
    {
        foreach (var text in from month in Pairs from day in Pairs select $"2010-{month}-{day}")
            Assert.True(Matches(new DateType(), text) || !EdtfDate.TryParse(text, out _), text);
        Assert.DoesNotContain(Pairs, pair => Matches(new DateType(), $"2010-{pair}-40") || Matches(new DateType(), $"2010-21-{pair}"));
    }

    [Fact]
    public void Marks_stand_before_or_after_each_part()
    {
        foreach (var text in from year in Years from before in Marks from after in Marks from month in Marks select $"{before}{year}{after}-{month}09-{month}01")
            Assert.True(Matches(new DateType(), text) || !EdtfDate.TryParse(text, out _), text);
        Assert.False(Matches(new DateType(), "2010-09-01!"));
    }

    [Theory]
    [InlineData("2010", true)]
    [InlineData("2010-09/..", true)]
    [InlineData("../2010-09", true)]
    [InlineData("/2010-09", true)]
    [InlineData("2010-09/", true)]
    [InlineData("2010?/2011~", true)]
    [InlineData("2010/2011/2012", false)]
    [InlineData("/", false)]
    [InlineData("../..", false)]
    [InlineData("2010 to 2011", false)]
    public void Intervals_are_those_of_the_reader(string text, bool fits)
    {
        Assert.Equal(fits, Matches(new IntervalType(), text));
        Assert.Equal(fits, EdtfInterval.TryParse(text, out _));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("999999999999999999")]
    [InlineData("1000000000000000000")]
    [InlineData("05")]
    [InlineData("5 to 6")]
    [InlineData("5 to")]
    [InlineData("about 600")]
    [InlineData("About 600")]
    [InlineData("about  600")]
    [InlineData("more than 0")]
    [InlineData("less than 5")]
    [InlineData("up to 5")]
    [InlineData("at least 5")]
    [InlineData("nearly 900")]
    [InlineData("nearly hundreds")]
    [InlineData("dozens")]
    [InlineData("tens of thousands")]
    [InlineData("hundreds of thousands")]
    [InlineData("billions")]
    public void Counts_and_amounts_are_those_of_the_readers(string text)
    {
        Assert.Equal(Quantity.TryParse(text, out _), Matches(new CountType(), text));
        Assert.Equal(Money.TryParse("USD " + text, out _), Matches(new MoneyType(), "USD " + text));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-38.83")]
    [InlineData("-0.5")]
    [InlineData("1.50")]
    [InlineData("01.5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,5")]
    [InlineData("+1.5")]
    [InlineData("1e5")]
    [InlineData("1.5 km")]
    [InlineData("999999999999999")]
    [InlineData("1000000000000000")]
    [InlineData("0.000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("about 1.5")]
    [InlineData("About 1.5")]
    [InlineData("about  1.5")]
    [InlineData("more than -5")]
    [InlineData("at least 2.5")]
    [InlineData("less than 0.1")]
    [InlineData("up to 3")]
    [InlineData("nearly 4")]
    [InlineData("1.5 to 2.5")]
    [InlineData("1.5 to")]
    [InlineData("1.00794 +- 0.00007")]
    [InlineData("1.00794 ± 0.00007")]
    [InlineData("1.00794+-0.00007")]
    [InlineData("about 1.5 to 2.5")]
    public void Measurements_are_those_of_the_reader(string text) =>
        Assert.Equal(Measurement.TryParse(text, out _), Matches(new MeasurementType(), text));

    [Theory]
    [InlineData("43.2, 76.9")]
    [InlineData("-90, 180")]
    [InlineData("90.0000000, -180.0000000")]
    [InlineData("91, 0")]
    [InlineData("0, 181")]
    [InlineData("0, 179.9999999")]
    [InlineData("043.2, 76.9")]
    [InlineData("43.2,76.9")]
    [InlineData("43.2; 76.9")]
    [InlineData("43., 76.9")]
    public void Coordinates_are_those_of_the_reader(string text) =>
        Assert.Equal(Coordinates.TryParse(text, out _), Matches(new CoordinatesType(), text));

    [Theory]
    [InlineData("a")]
    [InlineData("peace-mission-2010")]
    [InlineData("2010-peace")]
    [InlineData("peace--mission")]
    [InlineData("peace-")]
    [InlineData("Peace")]
    public void Ids_are_those_of_the_reader(string text) => Assert.Equal(CSharpName.IsId(text), Regex.IsMatch(text, RecordIds.Pattern));

    private static bool Matches(DataType type, string text) =>
        Regex.IsMatch(text, (string)type.JsonSchema().Single(member => member.Key == "pattern").Value);
}
