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
            Money.Parse("USD 10000000000"),
            EdtfDate.Parse("2003-08-XX"),
            EdtfInterval.Parse("2010-09-09/.."),
            Coordinates.Parse("43.20, 76.9"),
            null);
        var json = JsonSerializer.Serialize(model);
        Assert.Equal("""{"Count":"more than 5000","Cost":"USD 10000000000","Day":"2003-08-XX","Time":"2010-09-09/..","Place":"43.20, 76.9","Other":null}""", json);
        Assert.Equal(model, JsonSerializer.Deserialize<Model>(json));
    }

    [Theory]
    [InlineData("5000", "5000")]
    [InlineData("\"about 600\"", "about 600")]
    public void A_count_may_be_a_number(string json, string expected) => Assert.Equal(Quantity.Parse(expected), JsonSerializer.Deserialize<Quantity>(json));

    [Theory]
    [InlineData("\"many\"")]
    [InlineData("{}")]
    [InlineData("5.5")]
    [InlineData("null")]
    public void What_is_no_count_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));

    private sealed record Model(Quantity Count, Money Cost, EdtfDate Day, EdtfInterval Time, Coordinates Place, Quantity? Other);
}
