using Shouldly;

namespace ScoData.Interop.Tests.Assertions;

public sealed class ShouldlyTests
{
    [Fact]
    public void What_is_equal_passes()
    {
        State.China.ShouldBe(States.Get("china"));
        Compared.Hosts.ShouldBe([State.Kazakhstan]);
        Compared.Kazakhstan.ShouldBeEquivalentTo(Compared.Kazakhstan);
    }

    [Fact]
    public void What_differs_is_said_at_once()
    {
        Compared.Fails(() => State.China.ShouldBe(State.India), "India", "China");
        Compared.Fails(() => State.China.ShouldBeEquivalentTo(State.India), "India", "China");
        Compared.Fails(() => Compared.Hosts.ShouldBe(Compared.India), "[India]", "[Kazakhstan]");
        Compared.Fails(() => Compared.First.ShouldBeEquivalentTo(Compared.Second), "more than 5,000", "about 5,000");
        Compared.Fails(() => Compared.Kazakhstan.ShouldBeEquivalentTo(Compared.Other), "Host", "India", "Kazakhstan");
    }
}
