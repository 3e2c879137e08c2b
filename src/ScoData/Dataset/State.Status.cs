namespace ScoData;

public sealed partial class State
{
    /// <summary>
    /// What the state was to the SCO on a day: <see cref="MembershipStatus.Member"/>, observer or dialogue partner. There is no
    /// answer if it had no status. On the day on which a status changes, the new one counts. A status that was decided on but has
    /// not taken effect, as <see cref="MembershipStatus.Partner"/>, does not count.
    /// </summary>
    /// <param name="date">The day. For a month or year, only a status that the state had on every day of it is certain.</param>
    public Answers<MembershipStatus> StatusOn(EdtfDate date)
    {
        var memberships = MembershipOn(date);
        return new([.. memberships.Certain.Select(membership => membership.Status)], [.. memberships.Possible.Select(membership => membership.Status).Distinct()]);
    }

    /// <summary>Whether the state was a member of the SCO on a day.</summary>
    /// <param name="date">The day. For a month or year, the answer is yes if the state was a member on every day of it, and maybe if only on some.</param>
    public Truth IsMemberOn(EdtfDate date) => StatusOn(date).Contains(MembershipStatus.Member);

    /// <summary>The status that the state held in the SCO on a day, with its dates, acts and sources.</summary>
    /// <param name="date">The day. For a month or year, only a status that the state had on every day of it is certain.</param>
    public Answers<Membership> MembershipOn(EdtfDate date) => OnDay.Find(Memberships.Where(membership => membership.Organisation == Organisation.Sco), date);
}
