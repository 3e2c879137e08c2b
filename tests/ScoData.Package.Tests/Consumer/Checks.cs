using ScoData;
using Xunit;

public class Checks
{
    [Theory]
    [InlineData(Exercises.PeaceMission2010.Personnel)]
    public void A_constant_serves_as_theory_data(int personnel) => Assert.Equal(5000, personnel);

    [Fact]
    public void Other_facts_are_objects()
    {
        Assert.Equal(EdtfInterval.Parse("2010-09-09/2010-09-25"), Exercises.PeaceMission2010.Dates);
        Assert.Equal(5, Exercises.PeaceMission2010.Participants.Count);
        Assert.Equal(ExerciseType.Military, Exercises.PeaceMission2010.Type);
        Assert.Same(ExerciseSeries.PeaceMission, Exercises.PeaceMission2010.Series);
    }

    [Fact]
    public void A_record_is_one_object_however_it_is_found()
    {
        var exercise = Exercises.Get("peace-mission-2010");
        Assert.Same(Exercise.PeaceMission2010, exercise);
        Assert.True(Exercises.TryGet("peace-mission-2010".AsSpan(), out var found));
        Assert.Same(exercise, found);
        Assert.Contains(exercise, Exercises.All);
        Assert.Equal(Exercises.Count, Exercises.All.Count);
    }

    [Fact]
    public void A_doubtful_figure_keeps_its_words()
    {
        Quantity? personnel = Exercise.PeaceMission2010.Personnel;
        Assert.Equal("more than 5,000", personnel.ToString());
        Assert.Equal((5000, 5001, null), (personnel?.Best, personnel?.Low, personnel?.High));
        Assert.Equal(Truth.Maybe, personnel?.IsGreaterThan(6000));
    }

    [Fact]
    public void Sources_that_disagree_stay_in_sight()
    {
        var claims = Exercise.PeaceMission2010.ClaimsOn("personnel");
        Assert.Contains("boland-2010", claims[0].Sources.Select(citation => citation.Source.Id));
        Assert.Contains("xinhua-2010-09-25", claims.Skip(1).SelectMany(claim => claim.Sources).Select(citation => citation.Source.Id));
        Assert.Equal(Agreement.Compatible, Exercise.PeaceMission2010.AgreementOn("personnel"));
    }

    [Fact]
    public void An_unknown_id_names_near_ones()
    {
        Assert.Contains("did you mean 'peace-mission-2010'", Assert.Throws<KeyNotFoundException>(() => Exercises.Get("peace-mision-2010")).Message);
        Assert.False(Exercises.TryGet("peace-mision-2010", out _));
        Assert.False(Exercises.TryGet(null, out _));
        Assert.Throws<ArgumentNullException>(() => Exercises.Get(null!));
    }

    [Fact]
    public void Queries_by_reference_and_their_ways_back_agree()
    {
        Assert.Equal(Exercises.HostedBy(State.Kazakhstan), State.Kazakhstan.HostedExercises);
        Assert.Contains(Exercise.PeaceMission2010, State.Kazakhstan.HostedExercises);
        Assert.Contains(Exercise.PeaceMission2010, Exercises.WithParticipant(State.Tajikistan));
        Assert.Equal([1, 2], Exercise.JointExercise2003.Phases.Select(phase => phase.Number));
    }

    [Fact]
    public void Queries_by_time_find_what_may_fall_in_it()
    {
        Assert.Contains(Exercise.PeaceMission2010, Exercises.InYear(2010));
        Assert.DoesNotContain(Exercise.PeaceMission2010, Exercises.InYear(2011));
        Assert.Contains(Meeting.YekaterinburgSummit2009, Meetings.Between(new DateOnly(2009, 6, 1), new DateOnly(2009, 6, 30)));
        Assert.Empty(Exercises.InYear(1999));
    }

    [Fact]
    public void Who_was_what_on_a_day_is_known()
    {
        Assert.Equal(8, States.MembersOn(new DateOnly(2017, 6, 9)).Certain.Count);
        Assert.Equal([MembershipStatus.Observer], State.India.StatusOn(new DateOnly(2017, 6, 8)).Certain);
        Assert.Equal([Person.ZhangMing], Offices.HolderOn(Office.SecretaryGeneralOfTheSco, new DateOnly(2023, 7, 4)).Certain);
    }

    [Fact]
    public void A_person_has_terms_of_office() =>
        Assert.Contains(Person.VladimirPutin.Terms, term => term.Office == Office.PresidentOfRussia);

    [Fact]
    public void A_source_can_be_cited()
    {
        Assert.StartsWith("http", Sources.Boland2010.Url);
        Assert.Contains("Boland", Source.Boland2010.Cite());
        Assert.StartsWith("@", Source.Boland2010.ToBibTeX());
        Assert.StartsWith("{", Source.Boland2010.ToCslJson());
    }

    [Fact]
    public void The_dataset_lists_all_there_is()
    {
        Assert.Contains(ScoDataset.Kinds, kind => kind.Name == "exercise" && kind.Count == Exercises.Count);
        Assert.NotEmpty(ScoDataset.DataVersion);
        Assert.All(ScoDataset.Kinds.SelectMany(kind => kind.Records), record => Assert.NotEmpty(record.Label));
    }
}
