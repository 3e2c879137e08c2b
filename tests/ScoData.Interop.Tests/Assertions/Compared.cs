namespace ScoData.Interop.Tests.Assertions;

/// <summary>
/// What is compared with what in each library of assertions. All of it is reached from a record by way of claims, kinds and
/// ways back, so that a library which walks records does not come to an end.
/// </summary>
internal static class Compared
{
    internal static IEnumerable<State> Hosts => Exercise.PeaceMission2010.Hosts;

    internal static State[] India { get; } = [State.India];

    internal static Claim First => Exercise.PeaceMission2010.ClaimsOn("personnel")[0];

    internal static Claim Second => Exercise.PeaceMission2010.ClaimsOn("personnel")[1];

    /// <summary>A model of a user, which is compared member by member.</summary>
    internal static Model Kazakhstan => new(State.Kazakhstan, First, State.Kazakhstan.Kind, [State.Kazakhstan]);

    /// <summary>The same with another state.</summary>
    internal static Model Other => new(State.India, First, State.India.Kind, [State.Kazakhstan]);

    internal sealed class Model(State host, Claim claim, KindInfo kind, RecordList<State> guests)
    {
        public State Host => host;

        public Claim Claim => claim;

        public KindInfo Kind => kind;

        public RecordList<State> Guests => guests;
    }

    /// <summary>Asserts that an assertion fails with a message that has some words.</summary>
    internal static void Fails(Action assertion, params string[] words)
    {
        var message = Record.Exception(assertion)?.Message ?? "";
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
        Assert.InRange(message.Length, 1, 5000);
    }
}
