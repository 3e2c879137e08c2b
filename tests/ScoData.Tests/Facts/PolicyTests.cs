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
            Assert.True(source.Url is null || source.Via is not null, $"{source.Id} has the address of a mirror and does not name it");
        });

    [Fact]
    public void The_preferred_value_is_of_the_best_standing_or_a_note_says_why_not() =>
        Assert.Equal([], from fact in ScoDataset.Disputed.Concat(ScoDataset.FactsWith(Agreement.Compatible))
                         let preferred = fact.Claims[0]
                         where preferred.Note is null && fact.Claims.Skip(1).Any(other => RankOf(other) < RankOf(preferred))
                         select $"{fact.Record.Kind.Plural}/{fact.Record.Id}: {fact.Field.Name}");

    [Fact]
    public void A_preview_alone_does_not_show_that_something_was_held() =>
        Assert.Equal([], from exercise in Exercises.All
                         where exercise.Status == Occurrence.Held && exercise.Dates is not null
                         let dates = exercise.Dates.GetValueOrDefault()
                         from claim in exercise.ClaimsOn("status").Take(1)
                         where claim.Sources.All(citation => citation.Source is Source { Issued: { } issued } && issued.IsBefore(dates) == Truth.Yes)
                         select exercise.Id);

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
}
