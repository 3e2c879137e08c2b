using System.Collections;
using System.Reflection;
using System.Runtime.Loader;

namespace ScoData.Tests.Cost;

/// <summary>Many threads that touch everything at once see one object for each record.</summary>
public sealed class ThreadTests
{
    private const int Threads = 16;

    [Fact]
    public void Threads_that_touch_everything_at_once_see_the_same_objects()
    {
        for (var round = 0; round < 5; round++)
        {
            // A copy of the library in which nothing is read yet.
            var fresh = new AssemblyLoadContext(null, isCollectible: true);
            var kinds = (IEnumerable)fresh.LoadFromAssemblyPath(typeof(ScoRecord).Assembly.Location).GetType(typeof(ScoDataset).FullName!)!
                .GetProperty(nameof(ScoDataset.Kinds))!.GetValue(null)!;
            using var start = new Barrier(Threads);
            var seen = new List<object>[Threads];
            var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = [.. Touch(kinds, backwards: i % 2 == 1)];
            })).ToArray();
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            var expected = seen[0].ToHashSet(ReferenceEqualityComparer.Instance);
            Assert.True(expected.Count > ScoDataset.Kinds.Sum(kind => kind.Count));
            Assert.All(seen, objects => Assert.True(expected.SetEquals(objects)));
            fresh.Unload();
        }
    }

    /// <summary>Every record, and every record that it refers to by a property.</summary>
    private static IEnumerable<object> Touch(IEnumerable kinds, bool backwards)
    {
        var records = kinds.Cast<object>().SelectMany(kind => ((IEnumerable)Get(kind, nameof(KindInfo.Records))).Cast<object>());
        foreach (var record in backwards ? records.Reverse() : records)
        {
            yield return record;
            foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != nameof(ScoRecord.Claims)))
            {
                if (property.GetValue(record) is IEnumerable list and not string)
                {
                    foreach (var item in list.Cast<object>().Where(item => item.GetType() == record.GetType()))
                        yield return item;
                }
            }

            yield return ((IEnumerable)Get(record, nameof(ScoRecord.Claims))).Cast<object>().First();
        }
    }

    private static object Get(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner)!;
}
