namespace ScoData.Tests.Dataset;

/// <summary>Who was what to the SCO on which day.</summary>
public sealed class MembershipTests
{
    private static readonly string[] Founders = ["china", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan"];

    [Theory]
    [InlineData("2001-06-14", 0)]
    [InlineData("2001-06-15", 6)]
    [InlineData("2017-06-08", 6)]
    [InlineData("2017-06-09", 8)]
    [InlineData("2023-07-04", 9)]
    [InlineData("2024-07-04", 10)]
    [InlineData("2026", 10)]
    public void Members_are_counted_on_a_day(string day, int members)
    {
        var answers = States.MembersOn(EdtfDate.Parse(day));
        Assert.Equal(members, answers.Certain.Count);
        Assert.Empty(answers.Possible);
    }

    [Theory]
    [InlineData("2017-06-XX", 6, "India, Pakistan")]
    [InlineData("2017", 6, "India, Pakistan")]
    [InlineData("2001", 0, "China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan")]
    [InlineData("2023-07", 8, "Iran")]
    [InlineData("XXXX-XX-XX", 0, "China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan, India, Pakistan, Iran, Belarus")]
    public void Who_was_a_member_on_some_days_of_a_date_is_possible(string date, int certain, string possible)
    {
        var answers = States.MembersOn(EdtfDate.Parse(date));
        Assert.Equal(certain, answers.Certain.Count);
        Assert.Equal(possible, answers.Possible.ToString());
    }

    [Fact]
    public void Lists_that_are_worked_out_read_like_all_others()
    {
        Assert.Equal("China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan, Uzbekistan, India, Pakistan", States.MembersOn(new EdtfDate(2017, 6, 9)).Certain.ToString());
        Assert.Equal(States.MembersOn(new EdtfDate(2017, 6, 9)).Certain, States.MembersOn(new EdtfDate(2018)).Certain);
        Assert.StartsWith(Person.HuJintao.Attended[0].Label, Person.HuJintao.Attended.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(Meeting.YekaterinburgSummit2009.Outcomes[0].Label, Meeting.YekaterinburgSummit2009.Outcomes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_founders_are_the_first_members()
    {
        Assert.Equal(Founders, States.MembersOn(new EdtfDate(2001, 6, 15)).Certain.Select(state => state.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Founders, Memberships.All.Where(membership => membership.Founder == true).Select(membership => membership.State.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2005-07-04", null)]
    [InlineData("2005-07-05", MembershipStatus.Observer)]
    [InlineData("2017-06-08", MembershipStatus.Observer)]
    [InlineData("2017-06-09", MembershipStatus.Member)]
    [InlineData("2030", MembershipStatus.Member)]
    public void A_state_has_one_status_on_a_day_the_new_one_where_it_changes(string day, MembershipStatus? status) =>
        Assert.Equal(status, State.India.StatusOn(EdtfDate.Parse(day)).TryGetOnly(out var only) ? only : null);

    [Fact]
    public void A_status_that_changes_within_a_date_is_possible()
    {
        var year = State.India.StatusOn(new EdtfDate(2017));
        Assert.Empty(year.Certain);
        Assert.Equal([MembershipStatus.Observer, MembershipStatus.Member], year.Possible);
        Assert.Equal(Truth.Maybe, State.India.IsMemberOn(new EdtfDate(2017)));
        Assert.Equal(Truth.Yes, State.India.IsMemberOn(new EdtfDate(2018)));
        Assert.Equal(Truth.No, State.India.IsMemberOn(new EdtfDate(2016)));
    }

    [Theory]
    [InlineData("2025-08-31", 14)]
    [InlineData("2025-09-01", 15)]
    [InlineData("2026-01-29", 15)]
    public void The_decision_to_merge_two_statuses_ended_neither(string day, int dialoguePartners)
    {
        var date = EdtfDate.Parse(day);
        Assert.Equal([State.Afghanistan, State.Mongolia], States.WithStatusOn(MembershipStatus.Observer, date).Certain.OrderBy(state => state.Name, StringComparer.Ordinal));
        Assert.Equal(dialoguePartners, States.WithStatusOn(MembershipStatus.DialoguePartner, date).Certain.Count);
        AssertNone(States.WithStatusOn(MembershipStatus.Partner, date));
    }

    [Fact]
    public void Who_has_the_observers_end_with_the_decision_is_heard_too()
    {
        foreach (var observer in new[] { Membership.MongoliaObserver, Membership.AfghanistanObserver })
            Assert.Contains(observer.ClaimsOn(nameof(Membership.Dates)), claim => claim.Rank == ClaimRank.Normal && claim.Value is EdtfInterval { End: { } end } && end == new EdtfDate(2025, 9, 1));
    }

    [Fact]
    public void Laos_became_a_dialogue_partner_in_Tianjin()
    {
        AssertNone(State.Laos.StatusOn(new EdtfDate(2025, 8, 31)));
        Assert.Equal([MembershipStatus.DialoguePartner], State.Laos.StatusOn(new EdtfDate(2025, 9, 1)).Certain);
        Assert.Equal(Membership.LaosDialoguePartner, Memberships.Get("laos-partner"));
        Assert.Contains(Initiative.ScoPartnerStatus2025, Meeting.TianjinSummit2025.Outcomes);
    }

    [Fact]
    public void No_state_has_two_statuses_on_a_day()
    {
        foreach (var year in Enumerable.Range(2000, 28))
        {
            var day = new EdtfDate(year, 12, 31);
            var states = Enum.GetValues<MembershipStatus>().SelectMany(status => States.WithStatusOn(status, day).Certain).ToArray();
            Assert.Equal(states.Distinct().Count(), states.Length);
        }
    }

    [Fact]
    public void A_state_without_a_status_has_none()
    {
        AssertNone(State.Serbia.StatusOn(new EdtfDate(2020)));
        AssertNone(State.Serbia.MembershipOn(new EdtfDate(2020)));
    }

    private static void AssertNone<T>(Answers<T> answers)
    {
        Assert.Empty(answers.Certain);
        Assert.Empty(answers.Possible);
    }
}
