using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using ScoData.Tables;

namespace ScoData.Tests.Converters;

/// <summary>Values and records in the JSON of applications that generate their serializers, as those compiled ahead of time do.</summary>
public sealed partial class JsonSourceGenerationTests
{
    [Fact]
    public void Values_and_records_are_written_and_read_back()
    {
        var model = new Model(
            Quantity.Parse("more than 5000"),
            Measurement.Parse("-38.83"),
            Money.Parse("USD 10000000000"),
            EdtfDate.Parse("2003-08-XX"),
            EdtfInterval.Parse("2010-09-09/.."),
            Coordinates.Parse("43.20, 76.9"),
            State.China);
        const string expected = """{"Count":"more than 5000","Mass":"-38.83","Cost":"USD 10000000000","Day":"2003-08-XX","Time":"2010-09-09/..","Place":"43.20, 76.9","Host":"china"}""";
        Assert.Equal(expected, JsonSerializer.Serialize(model, Serializers.Default.Model));
        Assert.Equal(model, JsonSerializer.Deserialize(expected, Serializers.Default.Model));
    }

    [Fact]
    public void Values_and_records_may_be_missing()
    {
        var some = new Optional(Quantity.Exactly(5), Measurement.Exactly(1.5m), Money.Parse("USD 5"), new EdtfDate(2010), new EdtfDate(2010), Coordinates.Parse("43.20, 76.9"), State.China);
        foreach (var model in (Optional[])[some, new Optional(null, null, null, null, null, null, null)])
        {
            var json = JsonSerializer.Serialize(model, Serializers.Default.Optional);
            Assert.Equal(model, JsonSerializer.Deserialize(json, Serializers.Default.Optional));
        }
    }

    /// <summary>These tests see what is internal; other projects do not, and what is generated there makes the converters.</summary>
    [Fact]
    public void Other_projects_can_make_every_converter()
    {
        var converters = typeof(ScoRecord).Assembly.GetTypes().Concat(typeof(State).Assembly.GetTypes())
            .Select(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType)
            .OfType<Type>()
            .ToArray();
        Assert.Contains(typeof(QuantityJsonConverter), converters);
        Assert.All(converters, converter =>
        {
            Assert.True(converter.IsVisible, converter.Name);
            Assert.NotNull(converter.GetConstructor([]));
            Assert.Equal(EditorBrowsableState.Never, converter.GetCustomAttribute<EditorBrowsableAttribute>()?.State);
        });
    }

    private sealed record Model(Quantity Count, Measurement Mass, Money Cost, EdtfDate Day, EdtfInterval Time, Coordinates Place, State Host);

    private sealed record Optional(Quantity? Count, Measurement? Mass, Money? Cost, EdtfDate? Day, EdtfInterval? Time, Coordinates? Place, State? Host);

    [JsonSerializable(typeof(Model))]
    [JsonSerializable(typeof(Optional))]
    private sealed partial class Serializers : JsonSerializerContext;
}
