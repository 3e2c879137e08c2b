using CollectionAssert = Microsoft.VisualStudio.TestTools.UnitTesting.CollectionAssert;
using MSTest = Microsoft.VisualStudio.TestTools.UnitTesting.Assert;

namespace ScoData.Interop.Tests.Assertions;

public sealed class MSTestTests
{
    [Fact]
    public void What_is_equal_passes()
    {
        MSTest.AreEqual(State.China, States.Get("china"));
        CollectionAssert.AreEquivalent(Compared.Hosts.ToArray(), new[] { State.Kazakhstan });
    }

    [Fact]
    public void What_differs_is_said_at_once()
    {
        Compared.Fails(() => MSTest.AreEqual(State.China, State.India), "India", "China");
        Compared.Fails(() => CollectionAssert.AreEquivalent(Compared.Hosts.ToArray(), Compared.India), "Kazakhstan");
    }
}
