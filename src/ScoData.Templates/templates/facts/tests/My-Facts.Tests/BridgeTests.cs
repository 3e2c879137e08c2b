using ScoData;

namespace My_Facts.Tests;

public sealed class BridgeTests
{
    [Theory]
    [InlineData("Long Bridge", Bridges.LongBridge.Length)]
    public void A_constant_can_be_used_in_an_attribute(string name, int length)
    {
        Assert.Equal(name, Bridge.LongBridge.Name);
        Assert.Equal(Truth.Yes, Bridge.LongBridge.Length?.IsGreaterThan(length));
    }

    [Fact]
    public void A_month_that_is_not_known_stays_unknown() => Assert.Equal("1901-XX", Bridge.LongBridge.Opened?.ToString());

    [Fact]
    public void Every_value_has_a_source() => Assert.All(Bridge.All, bridge => Assert.All(bridge.Claims, claim => Assert.NotEmpty(claim.Sources)));
}
