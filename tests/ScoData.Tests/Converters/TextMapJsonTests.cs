using System.Text.Json;

namespace ScoData.Tests.Converters;

/// <summary>Texts by their keys in JSON.</summary>
public sealed class TextMapJsonTests
{
    [Fact]
    public void A_map_is_an_object_and_read_back_in_order()
    {
        Assert.Equal(State.India.Names, JsonSerializer.Deserialize<TextMap>(JsonSerializer.Serialize(State.India.Names)));
        Assert.Equal(["en", "ru"], JsonSerializer.Deserialize<TextMap>("""{"ru":"Mir","en":"Peace"}""")!.Keys);
        Assert.Empty(JsonSerializer.Deserialize<TextMap>("{}")!);
        Assert.Null(JsonSerializer.Deserialize<TextMap>("null"));
    }

    [Theory]
    [InlineData("[]", "must be a JSON object, not StartArray")]
    [InlineData("""{"ru":5}""", "The text of 'ru' must be a JSON string, not Number.")]
    [InlineData("""{"ru":null}""", "not Null")]
    [InlineData("""{"ru":"a","ru":"b"}""", "There are two texts for 'ru'.")]
    public void What_is_no_map_is_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TextMap>(json)).Message, StringComparison.Ordinal);
}
