using System.Collections.Immutable;
using GeneratorTests.Driver;
using ScoData;
using ScoData.Testing;

namespace GeneratorTests.Output;

/// <summary>Many records say the same in few words; memory holds these once.</summary>
public sealed class SharedTextTests
{
    private static readonly Type Outings = Samples.Minimal()
        .With("outings/one.yaml", "title: One\ncost: KZT 5\nnames: { ru: Первый }\naliases: [Outing, Поход]\nsources: [diary]\n")
        .With("outings/two.yaml", "title: Two\ncost: KZT 6\nnames: { ru: Второй }\naliases: [Поход, Outing, Other]\nsources: [diary]\n")
        .Run().Compile().GetType("Facts.Outings")!;

    [Fact]
    public void Items_keys_and_currencies_of_several_records_are_one_object()
    {
        Assert.Same(Texts("one")[0], Texts("two")[1]);
        Assert.Same(Texts("one")[^1], Texts("two")[0]);
        Assert.Same(Value<TextMap>("one", "Names").Keys.Single(), Value<TextMap>("two", "Names").Keys.Single());
        Assert.Same(Value<Money>("one", "Cost").Currency, Value<Money>("two", "Cost").Currency);
    }

    private static ImmutableArray<string> Texts(string id) => Value<ImmutableArray<string>>(id, "Aliases");

    private static T Value<T>(string id, string member)
    {
        var record = Outings.GetMethod("Get", [typeof(string)])!.Invoke(null, [id])!;
        return (T)record.GetType().GetProperty(member)!.GetValue(record)!;
    }
}
