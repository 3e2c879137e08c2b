namespace ScoData.Tests.Dataset;

/// <summary>Questions across kinds.</summary>
public sealed class DatasetTests
{
    [Fact]
    public void A_timeline_holds_what_may_have_happened_on_a_date_across_kinds()
    {
        var labels = ScoDataset.Timeline(new EdtfDate(2007, 8, 17)).Select(entry => $"{entry.Record.Kind.Name}/{entry.Record.Id}").ToArray();
        Assert.Contains("exercise/peace-mission-2007", labels); // in 2007, day not known
        Assert.Contains("statement/putin-bomber-patrols-2007", labels);
        Assert.DoesNotContain("exercise/peace-mission-2005", labels);
    }

    [Fact]
    public void A_timeline_is_in_order_and_holds_each_record_that_has_a_time_once()
    {
        var entries = ScoDataset.Timeline();
        Assert.Equal(entries.OrderBy(entry => entry.Time.EarliestDayNumber).ThenBy(entry => entry.Time.LatestDayNumber), entries);
        Assert.Equal(
            ScoDataset.Kinds.SelectMany(kind => kind.Records).Where(record => record.Time is not null).ToHashSet(),
            entries.Select(entry => entry.Record).ToHashSet());
        Assert.Equal(entries.Count, entries.Distinct().Count());
        Assert.Equal("9 to 25 September 2010: Peace Mission 2010", entries.Single(entry => entry.Record == Exercise.PeaceMission2010).ToString());
    }

    [Theory]
    [InlineData("2010-09-25", "2010-12", true)]
    [InlineData("2010-09-26", "2010-12", false)]
    [InlineData("2010-01", "2010-09-08", false)]
    [InlineData("2010-01", "2010-09-09", true)]
    public void A_timeline_includes_both_its_ends(string from, string to, bool expected) =>
        Assert.Equal(expected, ScoDataset.Timeline(EdtfDate.Parse(from), EdtfDate.Parse(to)).Any(entry => entry.Record == Exercise.PeaceMission2010));

    [Fact]
    public void Disputed_facts_are_those_whose_claims_differ()
    {
        var expected = from kind in ScoDataset.Kinds
                       from record in kind.Records
                       from field in kind.Fields
                       where record.AgreementOn(field.Name) is Agreement.Unclear or Agreement.Majority or Agreement.Conflict
                       select (record, field);
        Assert.Equal(expected, ScoDataset.Disputed.Select(fact => (fact.Record, fact.Field)));

        // What the generator marks and the library counts is the same.
        var fields = ScoDataset.Kinds.SelectMany(kind => kind.Fields).Select(field => field.MemberName).ToHashSet(StringComparer.Ordinal);
        var marked = from type in typeof(ScoDataset).Assembly.GetExportedTypes()
                     where type.IsNested && type.DeclaringType is { IsAbstract: true, IsSealed: true } && !type.IsDefined(typeof(ObsoleteAttribute), inherit: false)
                     from member in type.GetMembers()
                     where fields.Contains(member.Name) && member.IsDefined(typeof(Tables.DisputedAttribute), inherit: false)
                     select $"{type.DeclaringType!.Name}.{type.Name}.{member.Name}";
        Assert.Equal(ScoDataset.Disputed.Count, marked.Count());

        var personnel = ScoDataset.FactsWith(Agreement.Compatible).Single(fact => fact.Record == Exercise.PeaceMission2010 && fact.Field.Name == "personnel");
        Assert.Equal("Peace Mission 2010, personnel: more than 5,000 people | about 5,000 people | 5,000 people | more than 3,000 people", personnel.ToString());
        Assert.DoesNotContain(personnel, ScoDataset.Disputed);
    }

    [Fact]
    public void A_source_known_through_an_encyclopedia_confirms_nothing()
    {
        var through = ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims)
            .Where(claim => claim.Sources.Count > 1 && claim.Sources.All(citation => citation.Source is Source { Consulted: Consulted.ThroughCitation, CitedBy.Standing: Standing.Encyclopedia }))
            .ToArray();
        Assert.NotEmpty(through);
        Assert.All(through, claim => Assert.True(claim.IsFromEncyclopediaOnly()));
        Assert.All(through.Where(claim => claim.Record.ClaimsOn(claim.Field.Name).Count == 1), claim => Assert.Equal(Agreement.Single, claim.Record.AgreementOn(claim.Field.Name)));
    }

    [Fact]
    public void Sources_are_counted_by_the_values_that_they_alone_give()
    {
        Assert.Equal(Agreement.Single, Exercise.PeaceMission2010.AgreementOn(nameof(Exercise.Name)));
        Assert.Equal(Agreement.Compatible, Exercise.PeaceMission2010.AgreementOn("personnel"));
        Assert.Equal(Agreement.Conflict, Exercise.PeaceMission2007.AgreementOn("personnel"));
        Assert.Equal(Agreement.Confirmed, Exercise.PeaceMission2010.AgreementOn("framework"));
        Assert.Equal(Agreement.Unclear, Initiative.IndependentBankingSystem.AgreementOn("announced")); // two references of one encyclopedia
        var majority = ScoDataset.FactsWith(Agreement.Majority);
        Assert.NotEmpty(majority);
        Assert.All(majority, fact => Assert.Contains(fact.Record.MajorityOn(fact.Field.Name), fact.Claims));
        Assert.Null(Exercise.PeaceMission2010.MajorityOn("personnel"));
        Assert.Null(Exercise.PeaceMission2010.MajorityOn("observers"));
        Assert.Equal(Agreement.Missing, Exercise.PeaceMission2010.AgreementOn("observers"));
        Assert.Equal("field", Assert.Throws<ArgumentNullException>(() => Exercise.PeaceMission2010.ClaimsOn(null!)).ParamName);
        Assert.Equal("field", Assert.Throws<ArgumentException>(() => Exercise.PeaceMission2010.ClaimsOn("personel")).ParamName);
    }

    [Fact]
    public void A_time_that_ends_before_it_starts_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ScoDataset.Timeline(new EdtfDate(2008), new EdtfDate(2007)));
        Assert.Throws<ArgumentException>(() => Exercises.Between(new EdtfDate(2008), new EdtfDate(2007)));
        Assert.Equal(ScoDataset.Timeline(new EdtfDate(2007)).Count, ScoDataset.Timeline(2007).Count);
    }

    [Fact]
    public void A_record_of_any_kind_can_be_asked_for()
    {
        var document = Document.ScoCstoAgreement2007;
        Assert.Contains(document, Documents.WithParty(document.Parties[0]));
        Assert.True(Documents.WithParty((ScoRecord)Topic.Terrorism).IsEmpty);
    }

    [Fact]
    public void Counts_can_be_sorted() =>
        Assert.Equal(
            ["about 600", "more than 4,000", "5,000", "more than 5,000"],
            new[] { "more than 5000", "about 600", "5000", "more than 4000" }.Select(Quantity.Parse).Order().Select(count => count.ToString()));

    [Fact]
    public void A_source_knows_what_rests_on_it()
    {
        Assert.Contains(Source.Xinhua2010_09_25.SupportedClaims, claim => claim.Record == Exercise.PeaceMission2010 && claim.Field.Name == "personnel");
        var all = ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims).SelectMany(claim => claim.Sources.Select(citation => (citation.Source, claim))).Distinct().Count();
        Assert.Equal(all, Sources.All.Sum(source => source.SupportedClaims.Count));
    }

    [Fact]
    public void Every_source_of_the_article_supports_something() =>
        Assert.All(Sources.All.Where(source => source.CitationNumber is not null), source => Assert.NotEmpty(source.SupportedClaims));

    [Fact]
    public void The_article_has_thirty_six_references_each_once() =>
        Assert.Equal(Enumerable.Range(1, 36), Sources.All.Select(source => source.CitationNumber).OfType<int>().Order());

    [Fact]
    public void A_person_was_present_at_meetings_exercises_and_events()
    {
        Assert.Contains(Exercise.PeaceMission2007, Person.HuJintao.Attended);
        Assert.Contains(Meeting.DushanbeSummit2008, Person.DmitryMedvedev.Attended);
        Assert.Contains(Event.EconomyForPeople2020, Person.AleksandarVucic.Attended);
    }

    [Fact]
    public void A_meeting_has_outcomes_of_several_kinds()
    {
        Assert.Contains(Body.Rats, Meeting.TashkentSummit2004.Outcomes);
        Assert.Contains(Exercise.PeaceMission2007, Meeting.DefenceMinistersApril2006.Outcomes);
        Assert.Contains(Initiative.FreeTradeArea2003, Meeting.BeijingHeadsOfGovernment2003.Outcomes);
        Assert.Contains(Document.FrameworkAgreement2003, Meeting.BeijingHeadsOfGovernment2003.Outcomes);
    }

    [Fact]
    public void Ways_back_read_naturally()
    {
        Assert.Contains(Statement.PutinBomberPatrols2007, Person.VladimirPutin.Statements);
        Assert.Contains(Observation.NoMilitarySupport2023, Organisation.Sco.Observations);
        Assert.Contains(Document.InformationWarAccord2009, Topic.InformationWar.Documents);
    }
}
