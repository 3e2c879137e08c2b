using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace ScoData.Interop.Tests.Serializers;

/// <summary>Newtonsoft.Json without a converter of ours, as on .NET Framework too.</summary>
public sealed class NewtonsoftJsonTests
{
    private static readonly StringEnumConverter Words = new();

    [Fact]
    public void Records_values_lists_and_maps_are_written_and_read_back()
    {
        var model = new Model
        {
            Drill = Exercise.PeaceMission2010,
            Count = Quantity.Parse("more than 5000"),
            Time = EdtfInterval.Parse("2010-09-09/2010-09-25"),
            Hosts = [State.Kazakhstan],
            Names = State.China.Names,
            Status = Occurrence.NotHeld,
        };
        var json = JsonConvert.SerializeObject(model, Words);
        Assert.Equal(
            """{"Drill":"peace-mission-2010","Count":"more than 5000","Time":"2010-09-09/2010-09-25","Hosts":["kazakhstan"],"Names":{"ru":"Китай","zh":"中国"},"Status":"not-held"}""",
            json);
        Assert.Equal(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Model>(json, Words), Words));
    }

    [Fact]
    public void A_word_is_read_without_a_converter_and_written_with_one()
    {
        Assert.Equal(Occurrence.NotHeld, JsonConvert.DeserializeObject<Occurrence>("\"not-held\""));
        Assert.Equal("5", JsonConvert.SerializeObject(Occurrence.NotHeld));
        Assert.Equal("\"conflict\"", JsonConvert.SerializeObject(Agreement.Conflict, Words));
    }

    [Fact]
    public void Records_and_words_can_be_keys()
    {
        Assert.Equal("""{"china":1}""", JsonConvert.SerializeObject(new Dictionary<State, int> { [State.China] = 1 }));
        Assert.Same(State.China, JsonConvert.DeserializeObject<Dictionary<State, int>>("""{"china":1}""")!.Keys.Single());
        Assert.Equal("""{"not-held":1}""", JsonConvert.SerializeObject(new Dictionary<Occurrence, int> { [Occurrence.NotHeld] = 1 }));
    }

    [Fact]
    public void Claims_and_descriptions_are_words_and_not_everything_that_can_be_reached()
    {
        var claim = Exercise.PeaceMission2010.ClaimsOn("personnel")[0];
        Assert.Equal("\"personnel: more than 5,000 people\"", JsonConvert.SerializeObject(claim));
        Assert.Equal("""["personnel","count","exercise"]""", JsonConvert.SerializeObject(new object[] { claim.Field, claim.Field.Type, claim.Record.Kind }));
        Assert.Equal(JsonConvert.SerializeObject(claim.Sources[0].ToString()), JsonConvert.SerializeObject(claim.Sources[0]));
        var disputed = ScoDataset.Disputed.Single(fact => fact.Record == Exercise.PeaceMission2007 && fact.Field.Name == "personnel");
        Assert.StartsWith("""{"Record":"peace-mission-2007","Field":"personnel",""", JsonConvert.SerializeObject(disputed), StringComparison.Ordinal);
    }

    private sealed class Model
    {
        public Exercise? Drill { get; set; }

        public Quantity? Count { get; set; }

        public EdtfInterval? Time { get; set; }

        public RecordList<State> Hosts { get; set; }

        public TextMap? Names { get; set; }

        public Occurrence? Status { get; set; }
    }
}
