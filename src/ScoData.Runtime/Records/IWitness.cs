namespace ScoData;

/// <summary>A source as a witness beside others. Without it, each source is one.</summary>
internal interface IWitness
{
    /// <summary>Whether it was read.</summary>
    bool WasRead { get; }

    /// <summary>The sources that it rests on.</summary>
    IReadOnlyList<ISource> Bases { get; }

    /// <summary>A text that sources of one origin share.</summary>
    string? WitnessGroup { get; }
}
