using Benchmarks.Peers;

namespace Benchmarks.Cold;

/// <summary>What was measured of a dataset in fresh processes.</summary>
/// <param name="Size"><c>real</c> or the number of records.</param>
/// <param name="Records">How many records there are.</param>
/// <param name="LargestKind">The kind with the most records.</param>
/// <param name="LiteralBytes">How much memory the texts of all records take as string literals.</param>
/// <param name="AssemblyBytes">The size of each program's assembly.</param>
/// <param name="Figures">The medians.</param>
/// <param name="Failures">Why a program is missing.</param>
internal sealed record ColdResult(
    string Size,
    int Records,
    string LargestKind,
    long LiteralBytes,
    IReadOnlyDictionary<string, long> AssemblyBytes,
    IReadOnlyList<ColdFigure> Figures,
    IReadOnlyDictionary<string, string> Failures)
{
    public ColdFigure? Of(string contender, string scenario) => Figures.FirstOrDefault(figure => figure.Contender == contender && figure.Scenario == scenario);

    /// <summary>The string literals of a contender, which no garbage collection sees.</summary>
    public long Literals(string contender) => contender is Contenders.StaticFields or Contenders.Frozen ? LiteralBytes : 0;

    /// <summary>All that a contender keeps when everything is loaded.</summary>
    public double Memory(string contender) => Of(contender, "everything")!.Kept + Literals(contender);
}
