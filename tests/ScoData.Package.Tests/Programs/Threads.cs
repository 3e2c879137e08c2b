using System.Collections;
using ScoData;
using ScoData.Tables;

// Many threads that touch everything at once, in a process in which nothing has been read yet, see one object for each record.
const int Count = 16;
using var start = new Barrier(Count);
var seen = new HashSet<object>[Count];
var threads = Enumerable.Range(0, Count).Select(i => new Thread(() =>
{
    start.SignalAndWait();
    seen[i] = new HashSet<object>(Touch(backwards: i % 2 == 1), ReferenceEqualityComparer.Instance);
})).ToArray();
Array.ForEach(threads, thread => thread.Start());
Array.ForEach(threads, thread => thread.Join());
Console.WriteLine($"{seen.Count(objects => objects.SetEquals(seen[0]))} of {Count} threads see the same {(seen[0].Count > ScoDataset.Kinds.Sum(kind => kind.Count) ? "objects" : "few")}");

// Threads that ask for one field at the same moment, when none has asked before.
var china = new ForeignRecords<State>(States.TryGet, "china");
const int Rounds = 200_000;
var field = new LazyReferences([0]);
var failures = 0;
using var round = new Barrier(2, _ => field = new LazyReferences([0]));
var pair = Enumerable.Range(0, 2).Select(_ => new Thread(() =>
{
    for (var i = 0; i < Rounds; i++)
    {
        if (i % 100 == 0)
            round.SignalAndWait();
        else
            field = new LazyReferences([0]);
        try
        {
            if (field.Resolve(china)[0] != State.China)
                Interlocked.Increment(ref failures);
        }
        catch (InvalidCastException)
        {
            Interlocked.Increment(ref failures);
        }
    }
})).ToArray();
Array.ForEach(pair, thread => thread.Start());
Array.ForEach(pair, thread => thread.Join());
Console.WriteLine($"{failures} failures");

// Every record, its claims, and what they refer to and rest on.
static IEnumerable<object> Touch(bool backwards)
{
    var records = ScoDataset.Kinds.SelectMany(kind => kind.Records);
    foreach (var record in backwards ? records.Reverse() : records)
    {
        yield return record;
        foreach (var claim in record.Claims)
        {
            yield return claim;
            foreach (var target in (claim.Value as IEnumerable ?? new[] { claim.Value }).OfType<ScoRecord>())
                yield return target;
            foreach (var citation in claim.Sources)
                yield return citation.Source;
        }
    }
}
