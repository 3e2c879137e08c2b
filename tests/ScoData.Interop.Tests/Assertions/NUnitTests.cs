using NUnit.Framework;
using NUnit.Framework.Constraints;
using NUnit.Framework.Internal;

namespace ScoData.Interop.Tests.Assertions;

public sealed class NUnitTests
{
    [Fact]
    public void What_is_equal_passes()
    {
        Check(State.China, Is.EqualTo(States.Get("china")));
        Check(Compared.Hosts, Is.EquivalentTo(new[] { State.Kazakhstan }));
        Check(Compared.Kazakhstan, Is.EqualTo(Compared.Kazakhstan).UsingPropertiesComparer());
    }

    [Fact]
    public void What_differs_is_said_at_once()
    {
        Compared.Fails(() => Check(State.China, Is.EqualTo(State.India)), "<India>", "<China>");
        Compared.Fails(() => Check(State.China, Is.EqualTo(State.India).UsingPropertiesComparer()), "India", "China");
        Compared.Fails(() => Check(Compared.Hosts, Is.EquivalentTo(Compared.India)), "<India>", "<Kazakhstan>");
        Compared.Fails(() => Check(Compared.First, Is.EqualTo(Compared.Second).UsingPropertiesComparer()), "more than 5,000", "about 5,000");
        Compared.Fails(() => Check(Compared.Kazakhstan, Is.EqualTo(Compared.Other).UsingPropertiesComparer()), "Host", "India", "Kazakhstan");
    }

    private static void Check<T>(T actual, IConstraint constraint)
    {
        // Outside its own runner, NUnit adds up the failures of a thread.
        using var alone = new TestExecutionContext.IsolatedContext();
        NUnit.Framework.Assert.That(actual, constraint);
    }
}
