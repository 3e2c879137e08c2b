namespace ScoData;

public sealed partial class Source
{
    /// <inheritdoc/>
    protected override bool WasRead => Consulted is Consulted.InFull or Consulted.InPart;

    /// <inheritdoc/>
    protected override IReadOnlyList<ISource> Bases => Consulted == Consulted.ThroughCitation && CitedBy is { } citing ? [citing, .. RestsOn] : RestsOn;

    /// <inheritdoc/>
    protected override string? WitnessGroup => Agency;

    /// <summary>Whether it is an encyclopedia, or known only from what rests on one.</summary>
    internal bool IsEncyclopedic => Standing == Standing.Encyclopedia || (Bases.Count > 0 && Bases.All(basis => basis is Source { IsEncyclopedic: true }));
}
