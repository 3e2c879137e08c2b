namespace ScoData;

public static partial class States
{
    /// <summary>The member states of the SCO on a day, in the order in which they joined: <c>States.MembersOn(new EdtfDate(2018, 6, 9)).Certain</c>.</summary>
    /// <param name="date">The day. For a month or year, the states that were members on every day of it are certain, and those that were on some day possible.</param>
    public static Answers<State> MembersOn(EdtfDate date) => WithStatusOn(MembershipStatus.Member, date);

    /// <summary>The states that had a status in the SCO on a day, in the order in which they obtained it. On the day on which a status changes, the new one counts.</summary>
    /// <param name="status">The status.</param>
    /// <param name="date">The day. For a month or year, the states that had it on every day of it are certain, and those that had it on some day possible.</param>
    public static Answers<State> WithStatusOn(MembershipStatus status, EdtfDate date)
    {
        var answers = ScoData.Memberships.All
            .Where(membership => membership.Status == status && membership.Organisation == Organisation.Sco)
            .Select(membership => membership.State)
            .Distinct()
            .ToLookup(state => state.StatusOn(date).Contains(status));
        return new(new RecordList<State>([.. answers[Truth.Yes]]), new RecordList<State>([.. answers[Truth.Maybe]]));
    }
}
