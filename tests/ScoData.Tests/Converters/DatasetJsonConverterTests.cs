using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tests.Converters;

/// <summary>Options whose converters would come before those that the types have.</summary>
public sealed class DatasetJsonConverterTests
{
    private static readonly JsonSerializerOptions Names = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly JsonSerializerOptions Words = new() { Converters = { new DatasetJsonConverter(), new JsonStringEnumConverter() } };

    [Fact]
    public void A_converter_of_all_enums_hides_the_words() => Assert.Equal("\"NotHeld\"", JsonSerializer.Serialize(Occurrence.NotHeld, Names));

    [Fact]
    public void Words_come_back_and_other_enums_keep_their_names()
    {
        var model = new Model(Occurrence.NotHeld, Agreement.Conflict, DayOfWeek.Monday, State.China, [State.India], Quantity.Parse("about 5"), new() { [ExerciseType.AntiTerror] = 1 });
        var json = JsonSerializer.Serialize(model, Words);
        Assert.Equal("""{"Status":"not-held","Agreement":"conflict","Day":"Monday","Host":"china","Guests":["india"],"Count":"about 5","Types":{"anti-terror":1}}""", json);
        var read = JsonSerializer.Deserialize<Model>(json, Words)!;
        Assert.Equal(model with { Types = read.Types }, read);
        Assert.Equal(model.Types, read.Types);
    }

    [Fact]
    public void Everything_of_the_library_and_of_datasets_is_converted_and_nothing_else()
    {
        var converter = new DatasetJsonConverter();
        Assert.All(
            [typeof(State), typeof(ScoRecord), typeof(ISource), typeof(RecordList<State>), typeof(TextMap), typeof(Claim), typeof(Citation), typeof(KindInfo), typeof(EdtfDate), typeof(Truth), typeof(Occurrence), typeof(Word<Occurrence>)],
            type => Assert.True(converter.CanConvert(type), type.Name));
        Assert.All([typeof(string), typeof(DayOfWeek), typeof(List<State>), typeof(Model), typeof(Own)], type => Assert.False(converter.CanConvert(type), type.Name));
    }

    private sealed record Model(Occurrence? Status, Agreement Agreement, DayOfWeek Day, State Host, RecordList<State> Guests, Quantity Count, Dictionary<ExerciseType, int> Types);

    [JsonConverter(typeof(JsonStringEnumConverter<Own>))]
    private enum Own
    {
        None,
    }
}
