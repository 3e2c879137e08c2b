using System.Collections;
using ScoData;

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
