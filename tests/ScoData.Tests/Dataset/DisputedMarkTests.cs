using System.Reflection;
using ScoData.Tables;

namespace ScoData.Tests.Dataset;

/// <summary>The marks by which analyzers know disputed facts stand on those that the dataset calls disputed.</summary>
public sealed class DisputedMarkTests
{
    [Fact]
    public void Every_disputed_fact_is_marked_and_no_other()
    {
        var marked = from kind in ScoDataset.Kinds
                     from record in kind.Records
                     from fact in FactsOf(record).GetMembers().Where(fact => fact.IsDefined(typeof(DisputedAttribute)))
                     select (record.Id, fact.Name);
        Assert.Equal(
            ScoDataset.Disputed.Select(fact => (fact.Record.Id, fact.Field.MemberName)).Order(),
            marked.Order());
    }

    /// <summary>The class that holds the constants of a record.</summary>
    private static Type FactsOf(ScoRecord record)
    {
        var collection = record.GetType().GetCustomAttribute<RecordKindAttribute>()!.Collection;
        return record.GetType().Assembly.GetType($"ScoData.{collection}")!.GetNestedTypes()
            .Single(facts => !facts.IsDefined(typeof(ObsoleteAttribute)) && (string?)facts.GetField("Id")?.GetRawConstantValue() == record.Id);
    }
}
