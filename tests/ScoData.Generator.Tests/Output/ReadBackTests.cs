using System.Collections;
using System.Reflection;
using ScoData;
using GeneratorTests.Driver;

namespace GeneratorTests.Output;

/// <summary>What is generated compiles without a warning and gives back what the data says.</summary>
public sealed class ReadBackTests
{
    private static readonly Assembly Facts = CompleteSample.Facts;

    private static readonly ScoRecord Outing = (ScoRecord)Facts.GetType("Facts.Outing")!.GetProperty("FirstOuting")!.GetValue(null)!;

    [Fact]
    public void Every_type_of_field_is_read_back()
    {
        Assert.Equal("first-outing", Outing.Id);
        Assert.Equal("First \"outing\" \\ of {all}", Value("Title"));
        Assert.Equal(EdtfInterval.Parse("2010-09-09/2010-09-25"), Value("Dates"));
        Assert.Equal("NotSoGood", Value("Mood")!.ToString());
        Assert.Equal(["Good", "NotSoGood"], Texts("Moods"));
        Assert.Equal("anna", ((ScoRecord)Value("Guide")!).Id);
        Assert.Equal(["Bert", "Diary"], Texts("Present"));
        Assert.Equal("letter", ((ScoRecord)Value("Sponsor")!).Id);
        Assert.Equal(Quantity.Parse("more than 5000"), Value("Walkers"));
        Assert.Equal(Measurement.Parse("4.010 +- 0.005"), Value("Height"));
        Assert.Equal(Money.Parse("USD 10000000000"), Value("Cost"));
        Assert.Equal(true, Value("Held"));
        Assert.Equal(-36, Value("Number"));
        Assert.Equal(EdtfDate.Parse("2010-08-XX"), Value("Announced"));
        Assert.Equal(["2010-08", "2010-09-01"], Texts("Reminders"));
        Assert.Equal("https://example.org/a?b=c&d=%20e", Value("Page"));
        Assert.Equal("zh-Hans", Value("Tongue"));
        Assert.Equal("KZ", Value("Country"));
        Assert.Equal("43.20, 76.9", Value("Summit")!.ToString());
        Assert.Equal("第一", ((TextMap)Value("Names")!)["zh"]);
        Assert.Equal("mme3392", ((TextMap)Value("Identifiers")!)["mme"]);
        Assert.Equal(["one", "two */ </summary> { }"], Texts("Aliases"));
        Assert.Equal("Seen from afar.", Value("Note"));
    }

    [Fact]
    public void An_absent_field_is_null_or_empty()
    {
        var outing = Get("Outings", "undated-outing");
        Assert.Null(Property(outing, "Dates"));
        Assert.Null(Property(outing, "Guide"));
        Assert.Null(Property(outing, "Sponsor"));
        Assert.Empty((IEnumerable)Property(outing, "Present")!);
        Assert.Empty((IEnumerable)Property(outing, "Moods")!);
        Assert.Empty((TextMap)Property(outing, "Names")!);
    }

    [Theory]
    [InlineData("Id", "first-outing")]
    [InlineData("Title", "First \"outing\" \\ of {all}")]
    [InlineData("Walkers", 5000)]
    [InlineData("Height", 4.01)]
    [InlineData("Held", true)]
    [InlineData("Number", -36)]
    [InlineData("Page", "https://example.org/a?b=c&d=%20e")]
    public void A_fact_that_can_be_a_constant_is_one(string member, object value) =>
        Assert.Equal(value, Constant("Outings", "FirstOuting", member));

    [Fact]
    public void Large_numbers_and_money_are_constants_too()
    {
        Assert.Equal(5_000_000_000L, Constant("Outings", "UndatedOuting", "Walkers"));
        Assert.Equal(10_000_000_000m, Facts.GetType("Facts.Outings+FirstOuting")!.GetField("Cost")!.GetValue(null));
    }

    [Fact]
    public void A_range_has_no_single_number_and_is_no_constant()
    {
        var walkers = Facts.GetType("Facts.Outings+SecondOuting")!.GetProperty("Walkers")!;
        Assert.Equal(Quantity.Parse("1100 to 2000"), walkers.GetValue(null));
    }

    [Fact]
    public void A_fact_that_no_source_gives_does_not_exist() =>
        Assert.Empty(Facts.GetType("Facts.Outings+UndatedOuting")!.GetMember("Dates"));

    [Fact]
    public void Claims_keep_sources_doubts_and_other_values()
    {
        var claims = Outing.ClaimsOn("walkers");
        Assert.Equal([ClaimRank.Preferred, ClaimRank.Normal], claims.Select(claim => claim.Rank));
        Assert.Equal(["more than 5,000 people", "4,000 people"], claims.Select(claim => claim.Text));
        Assert.Equal("Counted twice.", claims[0].Note);
        Assert.Equal(EdtfDate.Parse("2010"), claims[0].AsOf);
        Assert.Equal("diary", claims[0].Sources.Single().Source.Id);
        Assert.Equal("p. 96", claims[0].Sources.Single().Locator);
        Assert.Equal("letter", claims[1].Sources.Single().Source.Id);
        Assert.Equal(Agreement.Conflict, Outing.AgreementOn("walkers"));
        Assert.Equal(Agreement.Single, Outing.AgreementOn("title"));
    }

    [Fact]
    public void A_measurement_is_read_and_shown_with_its_unit() =>
        Assert.Equal(["(4.010 ± 0.005) km", "-0.5 to 4.1 km"], Outing.ClaimsOn("height").Select(claim => claim.Text));

    [Fact]
    public void Each_field_of_a_record_has_a_claim_whose_value_is_that_of_the_property()
    {
        Assert.Equal(25, Outing.Claims.Count(claim => claim.Rank == ClaimRank.Preferred));
        Assert.All(
            Outing.Claims.Where(claim => claim.Rank == ClaimRank.Preferred),
            claim => Assert.Equal(Value(claim.Field.MemberName), claim.Value));
    }

    [Fact]
    public void Agreement_on_a_field_that_does_not_exist_names_a_near_one() =>
        Assert.Contains("did you mean 'walkers'?", Assert.Throws<ArgumentException>(() => Outing.AgreementOn("walker")).Message, StringComparison.Ordinal);

    [Fact]
    public void Records_stand_in_order_of_time_and_the_undated_last() =>
        Assert.Equal(["second-outing", "first-outing", "undated-outing"], Ids(All("Outings")));

    [Theory]
    [InlineData(2008, "")]
    [InlineData(-5000, "")]
    [InlineData(int.MinValue, "")]
    [InlineData(2009, "second-outing")]
    [InlineData(2010, "second-outing,first-outing")]
    [InlineData(2011, "second-outing")] // open: it may have gone on
    [InlineData(int.MaxValue, "second-outing")]
    public void A_year_finds_what_may_fall_in_it(int year, string expected) =>
        Assert.Equal(expected, string.Join(",", Ids(Call("Outings", "InYear", year))));

    [Theory]
    [InlineData("2010-09-25", "2010-10", "second-outing,first-outing")]
    [InlineData("2010-09-26", "2020", "second-outing")]
    [InlineData("1990", "2008", "")]
    public void A_time_finds_what_may_fall_in_it(string from, string to, string expected) =>
        Assert.Equal(expected, string.Join(",", Ids(Call("Outings", "Between", EdtfDate.Parse(from), EdtfDate.Parse(to)))));

    [Fact]
    public void A_reference_is_found_from_both_ends()
    {
        var anna = Get("People", "anna");
        Assert.Equal(["first-outing"], Ids(Call("Outings", "GuidedBy", anna)));
        Assert.Equal(["first-outing"], Ids(Property(anna, "GuidedOutings")!));
        Assert.Equal(["bert"], Ids(Property(anna, "BefriendedBy")!));
        Assert.Equal(["first-outing"], Ids(Property(Get("People", "bert"), "Outings")!));
        Assert.Equal(["first-outing"], Ids(Property(Get("Sources", "diary"), "Outings")!));
        Assert.Empty(Ids(Property(Get("Sources", "letter"), "Outings")!));
    }

    [Fact]
    public void A_record_is_one_object()
    {
        Assert.Same(Outing, Get("Outings", "first-outing"));
        Assert.Same(Outing, ((IEnumerable)All("Outings")).Cast<ScoRecord>().ElementAt(1));
        Assert.Same(Outing, Outing.Kind.Find("first-outing"));
    }

    [Fact]
    public void A_former_id_still_finds_its_record()
    {
        Assert.Same(Outing, Get("Outings", "old-outing"));
        var old = Facts.GetType("Facts.Outing")!.GetProperty("OldOuting")!;
        Assert.Same(Outing, old.GetValue(null));
        Assert.Equal("Renamed to FirstOuting.", old.GetCustomAttribute<ObsoleteAttribute>()!.Message);
        Assert.NotNull(Facts.GetType("Facts.Outings+OldOuting")!.GetCustomAttribute<ObsoleteAttribute>());
    }

    [Fact]
    public void An_unknown_id_is_refused_with_near_matches()
    {
        var thrown = Assert.Throws<TargetInvocationException>(() => Get("Outings", "first-outin"));
        Assert.Contains("did you mean 'first-outing'", Assert.IsType<KeyNotFoundException>(thrown.InnerException).Message, StringComparison.Ordinal);
        Assert.Null(Outing.Kind.Find("first-outin"));
        Assert.Null(Outing.Kind.Find(null));
    }

    [Fact]
    public void The_dataset_lists_its_kinds()
    {
        var kinds = (IReadOnlyList<KindInfo>)Facts.GetType("Facts.Dataset")!.GetProperty("Kinds")!.GetValue(null)!;
        Assert.Equal(["person", "outing", "source"], kinds.Select(kind => kind.Name));
        Assert.Equal([2, 3, 2], kinds.Select(kind => kind.Count));
        Assert.Equal("people", kinds[1].GetField("walkers").Unit);
        Assert.Equal(["good", "not-so-good"], kinds[1].GetField("mood").Values.Select(value => value.Name));
    }

    private static object? Value(string member) => Property(Outing, member);

    private static object? Property(ScoRecord record, string member) => record.GetType().GetProperty(member)!.GetValue(record);

    private static string[] Texts(string member) => [.. ((IEnumerable)Value(member)!).Cast<object>().Select(item => item.ToString()!)];

    private static object? Constant(string collection, string record, string member)
    {
        var field = Facts.GetType($"Facts.{collection}+{record}")!.GetField(member)!;
        Assert.True(field.IsLiteral);
        return field.GetRawConstantValue();
    }

    private static object All(string collection) => Facts.GetType($"Facts.{collection}")!.GetProperty("All")!.GetValue(null)!;

    private static ScoRecord Get(string collection, string id) => (ScoRecord)Call(collection, "Get", id);

    private static object Call(string collection, string method, params object[] arguments) =>
        Facts.GetType($"Facts.{collection}")!.GetMethod(method, [.. arguments.Select(argument => argument.GetType())])!.Invoke(null, arguments)!;

    private static string[] Ids(object records) => [.. ((IEnumerable)records).Cast<ScoRecord>().Select(record => record.Id)];
}
