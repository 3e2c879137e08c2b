using System.Text.Json;

namespace ScoData.Tests.Converters;

/// <summary>Closed vocabularies in JSON: as words, since numbers change with the order in which they are written down.</summary>
public sealed class EnumJsonTests
{
    [Fact]
    public void The_enums_of_the_library_are_their_words()
    {
        Assert.Equal("\"maybe\"", JsonSerializer.Serialize(Truth.Maybe));
        Assert.Equal("\"more-than\"", JsonSerializer.Serialize(Comparator.MoreThan));
        Assert.Equal("\"sub-year\"", JsonSerializer.Serialize(DatePrecision.SubYear));
        Assert.Equal("\"open\"", JsonSerializer.Serialize(IntervalBound.Open));
        Assert.Equal("\"conflict\"", JsonSerializer.Serialize(Agreement.Conflict));
        Assert.Equal("\"preferred\"", JsonSerializer.Serialize(ClaimRank.Preferred));
        Assert.Equal(Comparator.MoreThan, JsonSerializer.Deserialize<Comparator>("\"more-than\""));
    }
}
