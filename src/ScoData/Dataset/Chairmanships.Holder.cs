namespace ScoData;

public static partial class Chairmanships
{
    /// <summary>The state that has the chair of the SCO on a day: <c>Chairmanships.HolderOn(new EdtfDate(2024, 1, 1)).Certain</c>.</summary>
    /// <param name="date">The day. A holder is certain if it has the chair on every day of the date, and possible if the dates leave that open. On the day on which the chair passes on, the new holder counts.</param>
    public static Answers<State> HolderOn(EdtfDate date)
    {
        var found = OnDay.Find(Organisation.Sco.Chairmanships, date);
        return new(StatesOf(found.Certain), StatesOf(found.Possible));
    }

    private static RecordList<State> StatesOf(IReadOnlyList<Chairmanship> chairmanships) => new([.. chairmanships.Select(chairmanship => chairmanship.State).Distinct()]);
}
