namespace ScoData.Tests.Facts;

/// <summary>What docs/policies.md promises of sources and of the choice between them.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void A_mirror_is_never_named_as_the_publisher() =>
        Assert.All(Sources.All.Where(source => source.Standing == Standing.Mirror), source =>
        {
            Assert.True((source.Via ?? source.Publisher ?? source.Agency ?? source.Container) is not null, source.Id);
            Assert.DoesNotContain(source.Via, new[] { source.Publisher, source.Agency, source.Container }.OfType<string>());
            Assert.False(source.Url is { } url && source.Via is { } via && new Uri(url).Host.EndsWith(via, StringComparison.OrdinalIgnoreCase), $"{source.Id}: the address of a mirror is no link; write it as 'copy-address'");
        });

    [Fact]
    public void The_preferred_value_is_of_the_best_standing_or_a_note_says_why_not() =>
        Assert.Equal([], from fact in ScoDataset.Disputed.Concat(ScoDataset.FactsWith(Agreement.Compatible))
                         let preferred = fact.Claims[0]
                         where preferred.Note is null && fact.Claims.Skip(1).Any(other => RankOf(other) < RankOf(preferred))
                         select $"{fact.Record.Kind.Plural}/{fact.Record.Id}: {fact.Field.Name}");

    [Fact]
    public void A_preview_alone_does_not_show_that_something_was_held() =>
        Assert.Equal([], from kind in ScoDataset.Kinds
                         where kind.Fields.Any(field => field.Name == "status")
                         from record in kind.Records
                         where record.Time is not null
                         let time = record.Time.GetValueOrDefault()
                         from claim in record.ClaimsOn("status").Take(1)
                         where claim.Value is Occurrence.Held && claim.Sources.All(citation => citation.Source is Source { Issued: { } issued } && issued.IsBefore(time) == Truth.Yes)
                         select $"{kind.Plural}/{record.Id}");

    private static int RankOf(Claim claim) => claim.Sources.Min(citation => citation.Source is Source source ? RankOf(source.Standing) : 0);

    private static int RankOf(Standing standing) => standing switch
    {
        Standing.Official => 0,
        Standing.Press or Standing.Scholarly => 1,
        Standing.Data => 2,
        _ => 3,
    };

    [Fact]
    public void What_came_of_an_initiative_fits_its_status() =>
        Assert.All(Initiatives.All.Where(initiative => initiative.Results.Count > 0), initiative => Assert.True(initiative.Status is InitiativeStatus.UnderWay or InitiativeStatus.CarriedOut, initiative.Id));

    [Fact]
    public void What_texts_name_is_linked()
    {
        Assert.Contains(Observation.RussianInvasionOfUkraine2022, State.Ukraine.ObservationsConcerning);
        Assert.Contains(Statement.AstanaCall2024, Organisation.UnitedNations.StatementsConcerning);
        Assert.Contains(Observation.TerrorPlotsFoiled2017, Body.Rats.ObservationsConcerning);
        Assert.Contains(Document.ChinaRussiaJointStatement2009, Organisation.Imf.DocumentsConcerning);
        Assert.Contains(Initiative.PabbiAntiterror2021Decision, Exercise.PabbiAntiterror2021.ResultOf);
    }

    [Fact]
    public void Nothing_stands_alone()
    {
        var named = ScoDataset.Kinds.SelectMany(kind => kind.Records).SelectMany(record => record.Claims, (record, claim) => RecordsIn(claim.Value).Where(target => target != record)).SelectMany(targets => targets).ToHashSet();
        Assert.Equal([], ScoDataset.Kinds
            .Where(kind => kind.Name is "state" or "organisation" or "person" or "office" or "place" or "topic" or "exercise-series")
            .SelectMany(kind => kind.Records)
            .Except(named)
            .Select(record => $"{record.Kind.Plural}/{record.Id}"));
    }

    [Fact]
    public void What_the_article_tells_has_its_section()
    {
        Assert.Equal([], from record in Statements.All.Cast<ScoRecord>().Concat(Observations.All).Concat(Initiatives.All).Concat(Events.All)
                         where record.Claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source).OfType<Source>().Any(IsOfArticle) && !record.ClaimsOn("section").Any()
                         select $"{record.Kind.Plural}/{record.Id}");
        Assert.Equal([], from source in Sources.All where source.CitedBy == Source.NiidaeWikiSco && source.CitedIn.Length == 0 select source.Id);
    }

    [Fact]
    public void What_is_denied_is_a_positive_sentence_that_does_not_hold()
    {
        Assert.Contains(Observation.NotAMilitaryAlliance2009, Observations.Holding(false));
        Assert.Equal([], from observation in Observations.All
                         where observation.Proposition.Split(' ', '.', ',').Any(word => word is "no" or "No" or "not" or "never" or "none" or "None")
                         select observation.Proposition);
    }

    [Fact]
    public void The_head_of_a_delegation_came_in_an_office_held_that_day() =>
        Assert.Equal([], from delegation in Delegations.All
                         where delegation is { Head: not null, Office: not null }
                         where !delegation.Head!.Terms.Any(term => term.Office == delegation.Office && MayCover(term, delegation))
                         select delegation.Id);

    /// <summary>Whether a term covers the days of a delegation, or a source shows the person in the office in that week.</summary>
    private static bool MayCover(Term term, Delegation delegation) =>
        delegation.Dates is not { } days
        || term.Dates?.Overlaps(days) is Truth.Yes or Truth.Maybe
        || term.Attested.Any(shown => shown.EarliestDayNumber <= days.LatestDayNumber + 7 && shown.LatestDayNumber >= days.EarliestDayNumber - 7);

    private static bool IsOfArticle(Source source) => source == Source.NiidaeWikiSco || source.CitedBy == Source.NiidaeWikiSco;

    private static IEnumerable<ScoRecord> RecordsIn(object value) => value switch
    {
        ScoRecord record => [record],
        System.Collections.IEnumerable items and not string => items.OfType<ScoRecord>(),
        _ => [],
    };
}
