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
                     from facts in FactsOf(kind)
                     from fact in facts.GetMembers()
                     where fact.IsDefined(typeof(DisputedAttribute)) && kind.Fields.Any(field => field.MemberName == fact.Name)
                     select ((string)facts.GetField("Id")!.GetRawConstantValue()!, fact.Name);
        Assert.Equal(
            ScoDataset.Disputed.Select(fact => (fact.Record.Id, fact.Field.MemberName)).Order(),
            marked.Order());
    }

    [Fact]
    public void The_parts_of_a_fact_are_marked_as_it_is()
    {
        var parts = (from kind in ScoDataset.Kinds
                     from facts in FactsOf(kind)
                     from part in facts.GetFields()
                     where part.Name != "Id" && kind.Fields.All(field => field.MemberName != part.Name)
                     let fact = facts.GetMember(new[] { "Text", "Low", "High", "Earliest", "Latest" }.Where(part.Name.EndsWith).Select(suffix => part.Name[..^suffix.Length]).Single()).Single()
                     select (Part: part, Fact: fact)).ToArray();
        Assert.NotEmpty(parts);
        Assert.All(parts, pair => Assert.Equal(pair.Fact.IsDefined(typeof(DisputedAttribute)), pair.Part.IsDefined(typeof(DisputedAttribute))));
    }

    /// <summary>The classes that hold the constants of the records of a kind, one of each record.</summary>
    private static Type[] FactsOf(KindInfo kind)
    {
        var record = kind.Records[0].GetType();
        var collection = record.GetCustomAttribute<RecordKindAttribute>()!.Collection;
        var classes = record.Assembly.GetType($"ScoData.{collection}")!.GetNestedTypes()
            .Where(facts => !facts.IsDefined(typeof(ObsoleteAttribute)) && facts.GetField("Id") is { IsLiteral: true })
            .ToArray();
        Assert.Equal(
            kind.Records.Select(known => known.Id).Order(StringComparer.Ordinal),
            classes.Select(facts => (string)facts.GetField("Id")!.GetRawConstantValue()!).Order(StringComparer.Ordinal));
        return classes;
    }
}
