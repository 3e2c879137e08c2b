using ScoData;
using Xunit;

/// <summary>What is asked often allocates nothing, once it was asked before.</summary>
public sealed class Allocations
{
    public static TheoryData<string> Questions => [.. Asked.Keys];

    private static readonly Dictionary<string, Func<int>> Asked = new()
    {
        ["an id that is there"] = () => Exercises.TryGet("peace-mission-2010", out var found) ? found.Ordinal : -1,
        ["an id that is not there"] = () => Exercises.TryGet("peace-mision-2010", out _) ? 1 : 0,
        ["an id in a longer text"] = () => Exercises.TryGet("exercises/peace-mission-2010".AsSpan(10), out var found) ? found.Ordinal : -1,
        ["the record with an id"] = () => Exercises.Get("peace-mission-2010").Ordinal,
        ["a record by its name"] = () => Exercise.PeaceMission2010.Ordinal,
        ["all records"] = () => Sum(Exercises.All),
        ["a year"] = () => Sum(Exercises.InYear(2007)),
        ["a participant"] = () => Sum(Exercises.WithParticipant(State.China)),
        ["a host"] = () => Sum(Exercises.HostedBy(State.Kazakhstan)),
        ["the way back"] = () => Sum(State.Kazakhstan.HostedExercises),
        ["a year and a participant"] = () => Both(Exercises.InYear(2007), State.China),
        ["a list of references"] = () => Sum(Exercise.PeaceMission2010.Participants),
        ["the claims on a record"] = () => Meeting.YekaterinburgSummit2009.Claims.Count,
        ["references to several kinds"] = () => Sum(Document.ChinaRussiaJointStatement2009.Parties),
        ["a date"] = () => Exercises.PeaceMission2010.Dates.Earliest.GetValueOrDefault().Year.GetValueOrDefault(),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void It_allocates_nothing(string question)
    {
        var ask = Asked[question];
        var first = ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var second = ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
    }

    private static int Sum<T>(RecordList<T> list)
        where T : ScoRecord
    {
        var sum = 0;
        foreach (var record in list)
            sum += record.Ordinal + 1;
        return sum;
    }

    private static int Both(RecordList<Exercise> list, State participant)
    {
        var count = 0;
        foreach (var exercise in list)
            count += exercise.Participants.Contains(participant) ? 1 : 0;
        return count;
    }
}
