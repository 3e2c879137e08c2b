using System.Text;
using System.Text.Json;

namespace ScoData.Tests.Converters;

/// <summary>Values as they stand in the JSON of people's own models.</summary>
public sealed class JsonTests
{
    [Fact]
    public void Values_are_written_in_their_data_form_and_read_back()
    {
        var model = new Model(
            Quantity.Parse("more than 5000"),
            Measurement.Parse("1.00794 +- 0.00007"),
            Money.Parse("USD 10000000000"),
            EdtfDate.Parse("2003-08-XX"),
            EdtfInterval.Parse("2010-09-09/.."),
            Coordinates.Parse("43.20, 76.9"),
            null);
        var json = JsonSerializer.Serialize(model);
        Assert.Equal("""{"Count":"more than 5000","Mass":"1.00794 \u002B- 0.00007","Cost":"USD 10000000000","Day":"2003-08-XX","Time":"2010-09-09/..","Place":"43.20, 76.9","Other":null}""", json);
        Assert.Equal(model, JsonSerializer.Deserialize<Model>(json));
    }

    [Theory]
    [InlineData("5000", "5000")]
    [InlineData("\"about 600\"", "about 600")]
    public void A_count_may_be_a_number(string json, string expected) => Assert.Equal(Quantity.Parse(expected), JsonSerializer.Deserialize<Quantity>(json));

    [Theory]
    [InlineData("-38.83", "-38.83")]
    [InlineData("1.50", "1.50")]
    [InlineData("5", "5")]
    [InlineData("\"about 1.5\"", "about 1.5")]
    public void A_measurement_may_be_a_number(string json, string expected)
    {
        Assert.Equal(Measurement.Parse(expected), JsonSerializer.Deserialize<Measurement>(json));
        // A reader of several buffers.
        Assert.Equal(Measurement.Parse(expected), JsonSerializer.Deserialize<Measurement>(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 100) + json)), new JsonSerializerOptions { DefaultBufferSize = 1 }));
    }

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("1e5")]
    [InlineData("-0")]
    [InlineData("true")]
    public void What_is_no_measurement_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Measurement>(json));

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("{}")]
    [InlineData("5.5")]
    [InlineData("null")]
    public void What_is_no_count_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));

    [Fact]
    public void A_value_can_be_a_key()
    {
        RoundTrip(Quantity.Parse("more than 5000"), """{"more than 5000":1}""");
        RoundTrip(Measurement.Parse("-38.83"), """{"-38.83":1}""");
        RoundTrip(Money.Parse("USD 5"), """{"USD 5":1}""");
        RoundTrip(EdtfDate.Parse("2003-08-XX"), """{"2003-08-XX":1}""");
        RoundTrip(EdtfInterval.Parse("2010-09-09/.."), """{"2010-09-09/..":1}""");
        RoundTrip(Coordinates.Parse("43.20, 76.9"), """{"43.20, 76.9":1}""");
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>("""{"soon":1}"""));

        static void RoundTrip<T>(T key, string expected)
            where T : notnull
        {
            var json = JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 }, new JsonSerializerOptions(JsonSerializerDefaults.Web));
            Assert.Equal(expected, json);
            Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<T, int>>(json)![key]);
        }
    }

    private sealed record Model(Quantity Count, Measurement Mass, Money Cost, EdtfDate Day, EdtfInterval Time, Coordinates Place, Quantity? Other);
}
