using BenchmarkDotNet.Attributes;

namespace Measured;

/// <summary>What is asked of the library (Ours) and of its peers, when everything is loaded. Each method is Question_Contender.</summary>
public class Questions
{
    private const int Lookups = 64;

    private readonly string[] _hits = [.. Enumerable.Range(0, Lookups).Select(i => new string(PeerLargest.All[i * 7919 % PeerLargest.All.Length].Id))];
    private readonly string[] _misses;
    private readonly Ours.State _state;
    private readonly Peer.State _plainState;
    private readonly int _year;
    private readonly int _firstDay;
    private readonly int _lastDay;

    public Questions()
    {
        _misses = Array.ConvertAll(_hits, id => id[..^1] + "q");
        var exercise = Ours.Exercises.All.Skip(Ours.Exercises.Count / 3).First(exercise => exercise is { Dates.EarliestDay: not null, Participants.Count: > 0, Hosts.Count: > 0 });
        _state = exercise.Hosts[0];
        _plainState = Peer.States.ById[_state.Id];
        _year = exercise.Dates!.Value.EarliestDay!.Value.Year;
        _firstDay = new DateOnly(_year, 1, 1).DayNumber;
        _lastDay = new DateOnly(_year, 12, 31).DayNumber;
    }

    /// <summary>All must give the same answers, or there is nothing to compare.</summary>
    public void Check()
    {
        Same(HitString_Ours(), HitString_Dictionary(), HitString_Frozen(), HitSpan_Ours(), HitSpan_Dictionary(), HitSpan_Frozen(), Lookups);
        Same(MissString_Ours(), MissString_Dictionary(), MissString_Frozen(), MissSpan_Ours(), MissSpan_Dictionary(), MissSpan_Frozen(), 0);
        Same(InYear_Ours(), InYear_Linq());
        Same(WithParticipant_Ours(), WithParticipant_Linq());
        Same(HostedBy_Ours(), HostedBy_Linq());
        Same(YearAndParticipant_Ours(), YearAndParticipant_Linq());
        Same(Walk_Ours(), Walk_Array());
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitString_Ours() => CountOurs(_hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitString_Dictionary() => CountDictionary(_hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitString_Frozen() => CountFrozen(_hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitSpan_Ours() => CountSpansOurs(_hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitSpan_Dictionary() => CountSpansDictionary(_hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int HitSpan_Frozen() => CountSpansFrozen(_hits);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissString_Ours() => CountOurs(_misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissString_Dictionary() => CountDictionary(_misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissString_Frozen() => CountFrozen(_misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissSpan_Ours() => CountSpansOurs(_misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissSpan_Dictionary() => CountSpansDictionary(_misses);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int MissSpan_Frozen() => CountSpansFrozen(_misses);

    [Benchmark]
    public long InYear_Ours() => Sum(Ours.Exercises.InYear(_year));

    [Benchmark]
    public long InYear_Linq() => Sum(Peer.Exercises.All.Where(exercise => exercise.Dates is { } dates && dates.First <= _lastDay && dates.Last >= _firstDay));

    [Benchmark]
    public long WithParticipant_Ours() => Sum(Ours.Exercises.WithParticipant(_state));

    [Benchmark]
    public long WithParticipant_Linq() => Sum(Peer.Exercises.All.Where(exercise => exercise.Participants.Contains(_plainState)));

    [Benchmark]
    public long HostedBy_Ours() => Sum(Ours.Exercises.HostedBy(_state));

    [Benchmark]
    public long HostedBy_Linq() => Sum(Peer.Exercises.All.Where(exercise => exercise.Hosts.Contains(_plainState)));

    [Benchmark]
    public long YearAndParticipant_Ours()
    {
        long sum = 0;
        foreach (var exercise in Ours.Exercises.InYear(_year))
        {
            if (exercise.Participants.Contains(_state))
                sum += exercise.Id.Length;
        }

        return sum;
    }

    [Benchmark]
    public long YearAndParticipant_Linq() => Sum(Peer.Exercises.All.Where(exercise =>
        exercise.Dates is { } dates && dates.First <= _lastDay && dates.Last >= _firstDay && exercise.Participants.Contains(_plainState)));

    [Benchmark]
    public long Walk_Ours()
    {
        long sum = 0;
        foreach (var exercise in Ours.Exercises.All)
        {
            sum += exercise.Name.Length;
            foreach (var host in exercise.Hosts)
                sum += host.Id.Length;
            foreach (var place in exercise.Places)
                sum += place.Id.Length;
            foreach (var participant in exercise.Participants)
                sum += participant.Id.Length;
        }

        return sum;
    }

    [Benchmark]
    public long Walk_Array()
    {
        long sum = 0;
        foreach (var exercise in Peer.Exercises.All)
        {
            sum += exercise.Name.Length;
            foreach (var host in exercise.Hosts)
                sum += host.Id.Length;
            foreach (var place in exercise.Places)
                sum += place.Id.Length;
            foreach (var participant in exercise.Participants)
                sum += participant.Id.Length;
        }

        return sum;
    }

    private static int CountOurs(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += OursLargest.TryGet(id, out _) ? 1 : 0;
        return found;
    }

    private static int CountDictionary(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += Plain.ById.TryGetValue(id, out _) ? 1 : 0;
        return found;
    }

    private static int CountFrozen(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += Plain.FrozenById.TryGetValue(id, out _) ? 1 : 0;
        return found;
    }

    private static int CountSpansOurs(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += OursLargest.TryGet(id.AsSpan(), out _) ? 1 : 0;
        return found;
    }

    private static int CountSpansDictionary(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += Plain.BySpan.TryGetValue(id.AsSpan(), out _) ? 1 : 0;
        return found;
    }

    private static int CountSpansFrozen(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
            found += Plain.FrozenBySpan.TryGetValue(id.AsSpan(), out _) ? 1 : 0;
        return found;
    }

    private static long Sum(ScoData.RecordList<Ours.Exercise> exercises)
    {
        long sum = 0;
        foreach (var exercise in exercises)
            sum += exercise.Id.Length;
        return sum;
    }

    private static long Sum(IEnumerable<Peer.Exercise> exercises)
    {
        long sum = 0;
        foreach (var exercise in exercises)
            sum += exercise.Id.Length;
        return sum;
    }

    private static void Same(params long[] answers)
    {
        if (answers.Distinct().Count() > 1)
            throw new InvalidOperationException($"The answers differ: {string.Join(", ", answers)}");
    }
}
