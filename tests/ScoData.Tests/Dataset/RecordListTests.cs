namespace ScoData.Tests.Dataset;

/// <summary>Lists of records as people make them, take them apart and compare them.</summary>
public sealed class RecordListTests
{
    private static readonly RecordList<State> Three = [State.China, State.Russia, State.India];

    [Fact]
    public void A_collection_expression_makes_a_list()
    {
        Assert.Equal(3, Three.Count);
        Assert.Same(State.Russia, Three[1]);
        RecordList<ScoRecord> mixed = [State.China, Exercise.PeaceMission2010];
        Assert.Same(Exercise.PeaceMission2010, mixed[1]);
        RecordList<State> none = [];
        Assert.True(none.IsEmpty);
        RecordList<State> longer = [.. Three, State.Pakistan];
        Assert.Equal(4, longer.Count);
    }

    [Fact]
    public void A_list_holds_no_null() =>
        Assert.Throws<ArgumentException>(() =>
        {
            RecordList<State> list = [State.China, null!];
            return list;
        });

    [Fact]
    public void A_list_pattern_takes_a_list_apart()
    {
        Assert.True(Three is [var first, .. var rest] && first == State.China && rest == [State.Russia, State.India]);
        Assert.False(default(RecordList<State>) is [_, ..]);
    }

    [Fact]
    public void A_range_is_a_list()
    {
        RecordList<State> last = [State.Russia, State.India];
        Assert.Equal(last, Three[1..]);
        Assert.Equal(Three, Three[..]);
        Assert.True(Three[3..].IsEmpty);
        Assert.True(default(RecordList<State>)[..].IsEmpty);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(4, 0)]
    [InlineData(0, 4)]
    [InlineData(2, 2)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void A_range_beyond_the_list_is_refused(int start, int length) => Assert.Throws<ArgumentOutOfRangeException>(() => Three.Slice(start, length));
}
