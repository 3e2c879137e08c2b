namespace ScoData.Tool.Lookup;

/// <summary>A record that holds on a date, and those that it tells of.</summary>
/// <param name="Record">The record.</param>
/// <param name="Words">The answer in words.</param>
/// <param name="Time">When it held, if that is known.</param>
/// <param name="Parts">The records that it tells of, such as person and office, by the names of the fields.</param>
internal sealed record DatedAnswer(ScoRecord Record, string Words, EdtfInterval? Time, IReadOnlyList<(string Name, ScoRecord Record)> Parts);

/// <summary>The answers to one question about a date.</summary>
/// <param name="Name">What was asked for: <c>members</c>.</param>
/// <param name="Answers">The answers, what is certain and what is only possible apart.</param>
internal sealed record DatedAnswers(string Name, Answers<DatedAnswer> Answers)
{
    private static readonly (MembershipStatus Status, string Word)[] Statuses =
    [
        .. new[] { MembershipStatus.Member, MembershipStatus.Observer, MembershipStatus.DialoguePartner }.Select(status => (status, new Word<MembershipStatus>(status).ToString())),
    ];

    /// <summary>The words for the statuses that states have had.</summary>
    public static IReadOnlyList<string> StatusWords { get; } = [.. Statuses.Select(status => status.Word)];

    /// <summary>Whether there is an answer, certain or not.</summary>
    public bool IsKnown => Answers.Certain.Count + Answers.Possible.Count > 0;

    /// <summary>The states that had a status, in the order in which they obtained it.</summary>
    /// <param name="date">The date.</param>
    /// <param name="word">The word for the status, or null for all three.</param>
    public static IEnumerable<DatedAnswers> Members(EdtfDate date, string? word) =>
        from status in Statuses
        where word is null || status.Word == word
        select Of(
            $"{status.Word}s",
            from membership in Memberships.All
            where membership.Status == status.Status
            let truth = membership.State.MembershipOn(date).Contains(membership)
            select (truth, new DatedAnswer(membership, membership.State.Label, membership.Time, [("state", membership.State)])));

    /// <summary>The state that had the chair.</summary>
    /// <param name="date">The date.</param>
    public static DatedAnswers Chair(EdtfDate date)
    {
        var holders = Chairmanships.HolderOn(date);
        return new("chair", new([.. holders.Certain.Select(Answer)], [.. holders.Possible.Select(Answer)]));

        static DatedAnswer Answer(State state) => new(state, state.Label, null, []);
    }

    /// <summary>The people who held offices.</summary>
    /// <param name="date">The date.</param>
    /// <param name="offices">The offices.</param>
    public static DatedAnswers Holders(EdtfDate date, IEnumerable<Office> offices)
    {
        var terms = offices.Select(office => office.TermOn(date)).ToArray();
        return new("holders", new([.. terms.SelectMany(term => term.Certain).Select(Answer)], [.. terms.SelectMany(term => term.Possible).Select(Answer)]));

        static DatedAnswer Answer(Term term) => new(term, $"{term.Office.Label}: {term.Person.Label}", term.Time, [("office", term.Office), ("person", term.Person)]);
    }

    /// <summary>What took place, in order of time. Memberships, terms and chairmanships are answers to the other questions.</summary>
    /// <param name="date">The date.</param>
    public static DatedAnswers Events(EdtfDate date) => Of(
        "events",
        from entry in ScoDataset.Timeline(date)
        where entry.Record is not (Membership or Term or Chairmanship)
        select (TookPlace(entry, date), new DatedAnswer(entry.Record, entry.Record.Label, entry.Time, [])));

    // To an interval, 2017 is all of its days; what happened in 2017 happened on some of them. A thematic year does last all year.
    private static Truth TookPlace(TimelineEntry entry, EdtfDate date)
    {
        var overlaps = entry.Time.Overlaps(date);
        return overlaps == Truth.Yes && entry.Time is { IsInterval: false, Start: { } some } && entry.Record is not ThematicYear && new EdtfInterval(date).Contains(some) != Truth.Yes
            ? Truth.Maybe
            : overlaps;
    }

    private static DatedAnswers Of(string name, IEnumerable<(Truth Truth, DatedAnswer Answer)> answers)
    {
        var byTruth = answers.ToLookup(pair => pair.Truth, pair => pair.Answer);
        return new(name, new([.. byTruth[Truth.Yes]], [.. byTruth[Truth.Maybe]]));
    }
}
