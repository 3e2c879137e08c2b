namespace ScoData.Tests.Dataset;

/// <summary>Records can be sorted.</summary>
public sealed class RecordOrderTests
{
    [Fact]
    public void Records_of_a_kind_are_in_the_order_of_All() => Assert.Equal(Exercise.All, Exercise.All.Reverse().Order());

    [Fact]
    public void Records_of_several_kinds_are_together_with_their_kind() =>
        Assert.Equal([Exercise.PeaceMission2007, Exercise.PeaceMission2010, State.China, State.India], new SortedSet<ScoRecord> { State.India, Exercise.PeaceMission2010, State.China, Exercise.PeaceMission2007 });

    [Fact]
    public void Nothing_comes_first()
    {
        Assert.True(State.China.CompareTo(null) > 0);
        Assert.Equal(0, State.China.CompareTo(State.China));
        Assert.Equal([null, State.China], new[] { State.China, null }.Order());
    }

    [Fact]
    public void Only_records_are_compared() => Assert.Throws<ArgumentException>(() => ((IComparable)State.China).CompareTo("china"));
}
