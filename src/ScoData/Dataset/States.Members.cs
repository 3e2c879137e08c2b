namespace ScoData;

public static partial class States
{
    /// <summary>The member states of the SCO on a day, in the order in which they joined: <c>States.MembersOn(new EdtfDate(2018, 6, 9))</c>.</summary>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    public static RecordList<State> MembersOn(EdtfDate date) => WithStatusOn(MembershipStatus.Member, date);

    /// <summary>The states that had a status in the SCO on a day, in the order in which they obtained it. On the day on which a status changes, the new one counts.</summary>
    /// <param name="status">The status.</param>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    public static RecordList<State> WithStatusOn(MembershipStatus status, EdtfDate date) => new(
    [
        .. ScoData.Memberships.All
            .Where(membership => membership.Status == status && membership.State.MembershipOn(date) == membership)
            .Select(membership => membership.State),
    ]);
}
