using System.Collections;
using GeneratorTests.Driver;
using ScoData;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>A kind with so many records that the parts of its table have files of their own.</summary>
public sealed class TablePartsTests
{
    private const int Count = 200;

    [Fact]
    public void Records_of_all_chunks_are_read_back()
    {
        var minimal = Samples.Minimal();
        var people = Enumerable.Range(0, Count).Select(i => $"p-{i}:\n  name: {Name(i)}\n  friends: [p-{(i + 150) % Count}]\n  sources: [diary]\n");
        var run = minimal.With("people.yaml", minimal.Files["people.yaml"] + string.Concat(people)).Run();
        Assert.Equal(
            ["Person_Table.Indexes.g.cs", "Person_Table.Lookups.g.cs", "Person_Table.Rows.g.cs", "Person_Table.g.cs"],
            run.Sources.Keys.Where(file => file.StartsWith("Person_Table", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        var collection = run.Compile().GetType("Facts.People")!;
        var all = ((IEnumerable)collection.GetProperty("All")!.GetValue(null)!).Cast<ScoRecord>().ToArray();
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"p-{i}").Prepend("anna").Order(StringComparer.Ordinal), all.Select(person => person.Id));
        Assert.All(all.Skip(1), person =>
        {
            var i = int.Parse(person.Id.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(Name(i), person.Label);
            Assert.Same(person, collection.GetMethod("Get", [typeof(string)])!.Invoke(null, [person.Id]));
            Assert.Equal(["name", "friends"], person.Claims.Select(claim => claim.Field.Name));
            Assert.Equal(Name((i + 150) % Count), person.Claims[1].Text);
            Assert.Contains(person, ((IEnumerable)collection.GetMethod("WithFriend")!.Invoke(null, [((IEnumerable)person.Claims[1].Value).Cast<ScoRecord>().Single()])!).Cast<ScoRecord>());
            Assert.Equal("diary", person.Claims[1].Sources.Single().Source.Id);
        });
    }

    /// <summary>With characters of one to four bytes, and such as C# escapes.</summary>
    private static string Name(int i) => $"Name {i} \u00e9 \u7b2c \ud83d\ude00 \\ '";
}
