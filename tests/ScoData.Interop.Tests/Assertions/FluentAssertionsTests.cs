using FluentAssertions;

namespace ScoData.Interop.Tests.Assertions;

public sealed class FluentAssertionsTests
{
    [Fact]
    public void What_is_equal_passes()
    {
        State.China.Should().Be(States.Get("china"));
        Compared.Hosts.Should().BeEquivalentTo([State.Kazakhstan]);
        Compared.Kazakhstan.Should().BeEquivalentTo(Compared.Kazakhstan);
        ScoDataset.Timeline(2010).Should().BeEquivalentTo(ScoDataset.Timeline(2010));
        State.India.Names.Should().BeEquivalentTo(new Dictionary<string, string>(State.India.Names));
    }

    [Fact]
    public void What_differs_is_said_at_once()
    {
        Compared.Fails(() => State.China.Should().BeEquivalentTo(State.India), "to be India, but found China");
        Compared.Fails(() => Compared.Hosts.Should().BeEquivalentTo(Compared.India), "to be India, but found Kazakhstan");
        Compared.Fails(() => Compared.Hosts.Should().Contain(State.India), "{Kazakhstan} to contain India");
        Compared.Fails(() => Compared.First.Should().BeEquivalentTo(Compared.Second), "to be personnel: about 5,000 people, but found personnel: more than 5,000 people");
        Compared.Fails(() => Compared.Kazakhstan.Should().BeEquivalentTo(Compared.Other), "Host", "to be India, but found Kazakhstan");
    }
}
