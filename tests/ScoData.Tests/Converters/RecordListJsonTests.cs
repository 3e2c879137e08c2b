using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tests.Converters;

/// <summary>Lists of records in JSON.</summary>
public sealed partial class RecordListJsonTests
{
    private static readonly Model Some = new([State.China, State.Russia], [State.China, Exercise.PeaceMission2010], null);

    private const string Json = """{"States":["china","russia"],"Any":["states/china","exercises/peace-mission-2010"],"Maybe":null}""";

    [Fact]
    public void A_list_is_an_array_and_read_back()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Some));
        Assert.Equal(Some, JsonSerializer.Deserialize<Model>(Json));
        Assert.Equal([State.China], JsonSerializer.Deserialize<Model>("""{"States":[],"Any":[],"Maybe":["china"]}""")!.Maybe!.Value);
    }

    [Fact]
    public void Generated_serializers_do_the_same()
    {
        Assert.Equal(Json, JsonSerializer.Serialize(Some, ListSerializers.Default.Model));
        Assert.Equal(Some, JsonSerializer.Deserialize(Json, ListSerializers.Default.Model));
    }

    [Fact]
    public void A_list_of_sources_is_an_array_of_kinds_and_ids()
    {
        RecordList<SourceRecord> sources = [Source.Boland2010];
        var json = JsonSerializer.Serialize(sources);
        Assert.Equal("""["sources/boland-2010"]""", json);
        Assert.Equal(sources, JsonSerializer.Deserialize<RecordList<SourceRecord>>(json));
    }

    [Theory]
    [InlineData("\"china\"", "must be a JSON array, not String")]
    [InlineData("null", "must be a JSON array, not Null")]
    [InlineData("[null]", "not Null")]
    [InlineData("[\"chyna\"]", "did you mean 'china'")]
    [InlineData("[\"china\"", "")]
    public void What_is_no_list_is_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RecordList<State>>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_converter_of_the_options_comes_first()
    {
        var options = new JsonSerializerOptions { Converters = { new Labels() } };
        Assert.Equal("""["China","Russia"]""", JsonSerializer.Serialize(Some.States, options));
    }

    private sealed class Labels : JsonConverter<State>
    {
        public override State Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, State value, JsonSerializerOptions options) => writer.WriteStringValue(value.Label);
    }

    private sealed record Model(RecordList<State> States, RecordList<ScoRecord> Any, RecordList<State>? Maybe);

    [JsonSerializable(typeof(Model))]
    private sealed partial class ListSerializers : JsonSerializerContext;
}
