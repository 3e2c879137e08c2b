using Xunit.Sdk;

namespace ScoData.Interop.Tests.Assertions;

public sealed class XunitTests
{
    [Fact]
    public void What_is_equal_passes()
    {
        Assert.Equal(State.China, States.Get("china"));
        Assert.Equal([State.Kazakhstan], Compared.Hosts);
        Assert.Equivalent(new[] { State.Kazakhstan }, Compared.Hosts);
        Assert.Equivalent(Compared.Kazakhstan, Compared.Kazakhstan);
    }

    [Fact]
    public void What_differs_is_said_at_once()
    {
        Compared.Fails(() => Assert.Equal(State.India, State.China), "India", "China");
        Compared.Fails(() => Assert.Equal(Compared.India, Compared.Hosts), "[India]", "[Kazakhstan]");
        Compared.Fails(() => Assert.Equivalent(Compared.India, Compared.Hosts), "India", "[Kazakhstan]");
        Compared.Fails(() => Assert.Equivalent(State.India, State.China), "India", "China");
        Compared.Fails(() => Assert.Equivalent(Compared.First, Compared.Second), "MoreThan", "About");
        Compared.Fails(() => Assert.Equivalent(Compared.Kazakhstan, Compared.Other), "Host", "India", "Kazakhstan");
    }

    /// <summary>A row of a theory is a test of its own if its arguments can be written into the name of the test.</summary>
    [Fact]
    public void Rows_of_theories_are_tests_of_their_own()
    {
        foreach (var value in new object[] { State.China, Exercise.PeaceMission2010, Source.Boland2010, Quantity.Parse("more than 5000"), Measurement.Parse("1.50 +- 0.02"), Money.Parse("USD 5"), EdtfDate.Parse("2010-09"), EdtfInterval.Parse("2010/.."), Coordinates.Parse("43.2, 76.9"), new Word<Occurrence>(Occurrence.NotHeld), Occurrence.NotHeld })
        {
            Assert.True(SerializationHelper.Instance.IsSerializable(value), value.GetType().Name);
            Assert.Equal(value, SerializationHelper.Instance.Deserialize(SerializationHelper.Instance.Serialize(value)));
        }
    }
}
