using System.Reflection;

namespace ScoData.Tests.Dataset;

/// <summary>What is equal. Libraries of assertions go by the members too: without them they compare everything that can be reached.</summary>
public sealed class EqualityTests
{
    public static TheoryData<Type> Compared =>
        [typeof(ScoRecord), typeof(Claim), typeof(Citation), typeof(KindInfo), typeof(FieldInfo), typeof(FieldType), typeof(AllowedValue), typeof(TextMap), typeof(TimelineEntry), typeof(ClaimedFact)];

    [Theory]
    [MemberData(nameof(Compared))]
    public void A_type_says_by_its_members_how_it_is_compared_and_printed(Type type)
    {
        foreach (var method in new[] { "Equals", "GetHashCode", "ToString" })
            Assert.Equal(type, type.GetMethod(method, BindingFlags.Instance | BindingFlags.Public, null, method == "Equals" ? [typeof(object)] : [], null)!.DeclaringType);
    }

    [Fact]
    public void A_record_is_equal_to_itself_alone()
    {
        Assert.True(State.China.Equals(States.Get("china")));
        Assert.Equal(State.China.GetHashCode(), States.Get("china").GetHashCode());
        Assert.False(State.China.Equals(State.India));
        Assert.False(State.China.Equals(null));
    }

    [Fact]
    public void A_claim_a_kind_and_a_field_are_one_object_each()
    {
        var claims = Exercise.PeaceMission2010.ClaimsOn("personnel");
        Assert.Equal(claims, Exercise.PeaceMission2010.ClaimsOn("personnel"));
        Assert.Equal(claims[0].GetHashCode(), Exercise.PeaceMission2010.ClaimsOn("personnel")[0].GetHashCode());
        Assert.NotEqual(claims[0], claims[1]);
        Assert.Equal(State.China.Kind, State.India.Kind);
        Assert.NotEqual<object>(State.China.Kind, Exercise.PeaceMission2010.Kind);
        Assert.Equal(claims[0].Field, claims[1].Field);
        Assert.Equal(claims[0].Field.GetHashCode(), claims[1].Field.GetHashCode());
    }

    [Fact]
    public void Citations_are_equal_if_they_name_the_same_place_in_the_same_source()
    {
        var citations = ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims).SelectMany(claim => claim.Sources).ToArray();
        Assert.Equal(citations.Select(citation => (citation.Source, citation.Locator)).Distinct().Count(), citations.Distinct().Count());
        Assert.False(citations[0].Equals(null));
    }

    [Fact]
    public void Types_and_values_of_fields_are_equal_by_content()
    {
        var fields = ScoDataset.Kinds.SelectMany(kind => kind.Fields).ToArray();
        Assert.Equal(fields.Select(field => field.Type.Name).Distinct().Count(), fields.Select(field => field.Type).Distinct().Count());
        var values = fields.SelectMany(field => field.Values).ToArray();
        Assert.Equal(values.Select(value => (value.Name, value.Summary)).Distinct().Count(), values.Distinct().Count());
    }

    [Fact]
    public void Maps_are_equal_by_content_whatever_the_order()
    {
        var map = new TextMap([new("ru", "Mir"), new("en", "Peace")]);
        Assert.True(map.Equals(new TextMap([new("en", "Peace"), new("ru", "Mir")])));
        Assert.Equal(map.GetHashCode(), new TextMap([new("en", "Peace"), new("ru", "Mir")]).GetHashCode());
        Assert.False(map.Equals(new TextMap([new("en", "Peace"), new("ru", "mir")])));
        Assert.False(map.Equals(TextMap.Empty));
        Assert.Equal(["en", "ru"], map.Keys);
    }

    [Fact]
    public void A_map_has_one_text_for_a_key()
    {
        Assert.Contains("two texts for 'ru'", Assert.Throws<ArgumentException>(() => new TextMap([new("ru", "a"), new("ru", "b")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new TextMap([new("ru", null!)]));
        Assert.Throws<ArgumentNullException>(() => new TextMap(null!));
    }

    [Fact]
    public void Entries_of_timelines_and_disputed_facts_are_made_anew_and_equal()
    {
        Assert.Equal(ScoDataset.Timeline(2010), ScoDataset.Timeline(2010));
        Assert.Equal(ScoDataset.Disputed, ScoDataset.Disputed);
        Assert.Equal(ScoDataset.Disputed.Count, ScoDataset.Disputed.Distinct().Count());
        Assert.Equal(ScoDataset.Timeline(2010).Count, ScoDataset.Timeline(2010).Distinct().Count());
    }

    [Fact]
    public void A_list_is_made_from_any_records_and_is_nobody_elses()
    {
        State[] states = [State.China, State.India];
        var list = new RecordList<State>((IEnumerable<State>)states);
        states[0] = State.Russia;
        Assert.Equal([State.China, State.India], list);
        Assert.Throws<ArgumentNullException>(() => new RecordList<State>((IEnumerable<State>)[null!]));
        Assert.Throws<ArgumentNullException>(() => new RecordList<State>((IEnumerable<State>)null!));
    }
}
