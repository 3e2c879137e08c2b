using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoData.Tests.Converters;

/// <summary>Records whose type does not tell their kind, and what describes records, in the JSON of web services and logs.</summary>
public sealed partial class DescriptionJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public void A_record_of_any_kind_is_its_kind_and_id()
    {
        var json = JsonSerializer.Serialize<ScoRecord>(State.China);
        Assert.Equal("\"states/china\"", json);
        Assert.Same(State.China, JsonSerializer.Deserialize<ScoRecord>(json));
        Assert.Equal("""["states/china","exercises/peace-mission-2010"]""", JsonSerializer.Serialize<ScoRecord[]>([State.China, Exercise.PeaceMission2010]));
        Assert.Equal("\"china\"", JsonSerializer.Serialize(State.China));
    }

    [Fact]
    public void Every_record_is_found_again() =>
        Assert.All(ScoDataset.Kinds.SelectMany(kind => kind.Records), record => Assert.Same(record, JsonSerializer.Deserialize<ScoRecord>(JsonSerializer.Serialize(record))));

    [Fact]
    public void A_record_is_found_by_a_former_id() =>
        Assert.Same(Meeting.BeijingHeadsOfGovernment2003, JsonSerializer.Deserialize<ScoRecord>("\"meetings/sco-meeting-september-2003\""));

    [Fact]
    public void A_record_of_any_kind_can_be_a_key()
    {
        var json = JsonSerializer.Serialize(new Dictionary<ScoRecord, int> { [State.China] = 1 });
        Assert.Equal("""{"states/china":1}""", json);
        Assert.Same(State.China, JsonSerializer.Deserialize<Dictionary<ScoRecord, int>>(json)!.Single().Key);
    }

    [Fact]
    public void A_source_by_its_interface_is_its_kind_and_id()
    {
        Assert.Equal("\"sources/boland-2010\"", JsonSerializer.Serialize<ISource>(Source.Boland2010));
        Assert.Equal("\"sources/boland-2010\"", JsonSerializer.Serialize<SourceRecord>(Source.Boland2010));
        Assert.Same(Source.Boland2010, JsonSerializer.Deserialize<ISource>("\"sources/boland-2010\""));
        Assert.Same(Source.Boland2010, JsonSerializer.Deserialize<SourceRecord>("\"sources/boland-2010\""));
    }

    [Theory]
    [InlineData("\"states/chyna\"", "There is no state 'chyna'; did you mean 'china'?")]
    [InlineData("\"state/china\"", "There is no kind of records 'state'; did you mean 'states'?")]
    [InlineData("\"china\"", "write its kind and id, such as")]
    [InlineData("5", "not Number")]
    public void What_is_no_record_is_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ScoRecord>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_state_is_no_source() =>
        Assert.Contains("'states/china' is not of type ISource", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ISource>("\"states/china\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void References_to_several_kinds_are_their_kinds_and_ids() =>
        Assert.Equal("""["states/china","states/russia"]""", JsonSerializer.Serialize(Document.ChinaRussiaJointStatement2009.Parties));

    [Fact]
    public void A_kind_is_its_plural_and_a_field_its_name()
    {
        var kind = Exercise.PeaceMission2010.Kind;
        Assert.Equal("\"exercises\"", JsonSerializer.Serialize(kind));
        Assert.Same(kind, JsonSerializer.Deserialize<KindInfo>("\"exercises\""));
        Assert.Equal("\"personnel\"", JsonSerializer.Serialize(kind.GetField("personnel")));
        Assert.Contains("did you mean 'exercises'", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<KindInfo>("\"exercise\"")).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FieldInfo>("\"personnel\""));
        Assert.Equal("\"list of state\"", JsonSerializer.Serialize(kind.GetField("participants").Type));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FieldType>("\"count\""));
    }

    [Fact]
    public void A_claim_is_an_object()
    {
        var claim = Exercise.PeaceMission2010.ClaimsOn("personnel")[0];
        var sources = string.Join(',', claim.Sources.Select(source => JsonSerializer.Serialize(source, Web)));
        Assert.Equal(
            $$"""{"record":"exercises/peace-mission-2010","field":"personnel","value":{"text":"more than 5,000","comparator":"more-than","best":5000,"low":5001,"high":null,"unit":"people"},"text":"more than 5,000 people","rank":"preferred","sources":[{{sources}}],"asOf":null,"note":{{JsonSerializer.Serialize(claim.Note)}}}""",
            JsonSerializer.Serialize(claim, Web));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Claim>("{}"));
    }

    [Fact]
    public void Options_name_the_properties_and_leave_out_what_is_missing()
    {
        var citation = Exercise.PeaceMission2010.Claims.SelectMany(claim => claim.Sources).First(source => source.Locator is null);
        var id = citation.Source.Id;
        Assert.Equal($$"""{"Id":"{{id}}","Locator":null}""", JsonSerializer.Serialize(citation));
        Assert.Equal($$"""{"id":"{{id}}"}""", JsonSerializer.Serialize(citation, new JsonSerializerOptions(Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Citation>("{}"));
    }

    [Fact]
    public void Every_claim_is_an_object_that_says_what_it_says()
    {
        foreach (var claim in ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims))
        {
            using var json = JsonDocument.Parse(JsonSerializer.Serialize(claim, Web));
            Assert.Equal(claim.Text, json.RootElement.GetProperty("text").GetString());
            Assert.Equal(claim.Sources.Count, json.RootElement.GetProperty("sources").GetArrayLength());
            var value = json.RootElement.GetProperty("value");
            switch (claim.Value)
            {
                case string or EdtfDate or EdtfInterval or Enum or ScoRecord:
                    Assert.Equal(JsonValueKind.String, value.ValueKind);
                    break;
                case bool flag:
                    Assert.Equal(flag, value.GetBoolean());
                    break;
                case int number:
                    Assert.Equal(number, value.GetInt32());
                    break;
                case Quantity or Coordinates:
                    Assert.Equal(claim.Value.ToString(), value.GetProperty("text").GetString());
                    break;
                case Money money:
                    Assert.Equal((money.Currency, money.Amount.ToString()), (value.GetProperty("currency").GetString(), value.GetProperty("text").GetString()));
                    break;
                case TextMap:
                    Assert.Equal(JsonValueKind.Object, value.ValueKind);
                    break;
                case System.Collections.IEnumerable list:
                    Assert.Equal(list.Cast<object>().Count(), value.GetArrayLength());
                    break;
                default:
                    Assert.Fail($"{claim.Value.GetType()} is not foreseen.");
                    break;
            }
        }
    }

    [Fact]
    public void A_timeline_is_records_and_times()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(ScoDataset.Timeline(2007), Web));
        Assert.Equal(ScoDataset.Timeline(2007).Select(entry => $$"""{"record":"{{entry.Record.Kind.Plural}}/{{entry.Record.Id}}","time":"{{entry.Time}}"}"""), json.RootElement.EnumerateArray().Select(entry => entry.GetRawText()));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<TimelineEntry>("{}"));
    }

    [Fact]
    public void Disputed_facts_are_objects_with_their_claims()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(ScoDataset.Disputed, Web));
        var fact = json.RootElement[0];
        var expected = ScoDataset.Disputed[0];
        Assert.Equal(["record", "field", "agreement", "claims"], fact.EnumerateObject().Select(property => property.Name));
        Assert.Equal($"{expected.Record.Kind.Plural}/{expected.Record.Id}", fact.GetProperty("record").GetString());
        Assert.Equal(expected.Field.Name, fact.GetProperty("field").GetString());
        Assert.Equal(expected.Agreement.ToString().ToLowerInvariant(), fact.GetProperty("agreement").GetString());
        Assert.Equal(expected.Claims.Count, fact.GetProperty("claims").GetArrayLength());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ClaimedFact>("{}"));
    }

    [Fact]
    public void Generated_serializers_write_them_too()
    {
        Assert.Equal(JsonSerializer.Serialize(ScoDataset.Timeline(2007)), JsonSerializer.Serialize(ScoDataset.Timeline(2007), DescriptionSerializers.Default.IReadOnlyListTimelineEntry));
        Assert.Equal(JsonSerializer.Serialize(ScoDataset.Disputed), JsonSerializer.Serialize(ScoDataset.Disputed, DescriptionSerializers.Default.IReadOnlyListClaimedFact));
        Assert.Equal(JsonSerializer.Serialize(ScoDataset.Kinds), JsonSerializer.Serialize(ScoDataset.Kinds, DescriptionSerializers.Default.IReadOnlyListKindInfo));
        Assert.Equal("\"states/china\"", JsonSerializer.Serialize(State.China, DescriptionSerializers.Default.ScoRecord));
        Assert.Equal("\"sources/boland-2010\"", JsonSerializer.Serialize(Source.Boland2010, DescriptionSerializers.Default.ISource));
    }

    [JsonSerializable(typeof(ScoRecord))]
    [JsonSerializable(typeof(ISource))]
    [JsonSerializable(typeof(FieldInfo))]
    [JsonSerializable(typeof(IReadOnlyList<KindInfo>))]
    [JsonSerializable(typeof(IReadOnlyList<Claim>))]
    [JsonSerializable(typeof(IReadOnlyList<TimelineEntry>))]
    [JsonSerializable(typeof(IReadOnlyList<ClaimedFact>))]
    private sealed partial class DescriptionSerializers : JsonSerializerContext;
}
