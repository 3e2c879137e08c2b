namespace ScoData;

public sealed partial class State
{
    /// <summary>
    /// What the state was to the SCO on a day: <see cref="MembershipStatus.Member"/>, observer, dialogue partner or partner, or
    /// <see langword="null"/> when it had no status. On the day on which a status changes, the new one counts.
    /// </summary>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    /// <remarks>From <see cref="Memberships"/>; where a source gives only the year of a change, the days of that year may belong to either.</remarks>
    public MembershipStatus? StatusOn(EdtfDate date) => MembershipOn(date)?.Status;

    /// <summary>The status that the state held in the SCO on a day, with its dates, acts and sources, or <see langword="null"/> when it held none.</summary>
    /// <param name="date">The day. Of a month or year its last day counts.</param>
    public Membership? MembershipOn(EdtfDate date) => OnDay.Find(Memberships.Where(membership => membership.Organisation == Organisation.Sco), date);
}
