namespace ScoData;

public sealed partial class Meeting
{
    /// <summary>Who led the delegation of a state, as far as sources tell: <c>Meeting.TianjinSummit2025.HeadOf(State.India)</c>; null if no source seen says so.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public Person? HeadOf(State state) =>
        (state ?? throw new ArgumentNullException(nameof(state))).Delegations.FirstOrDefault(delegation => delegation.Meeting == this)?.Head;
}
