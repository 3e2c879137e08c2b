namespace Benchmarks.Warm;

/// <summary>The median of a benchmark.</summary>
internal sealed record WarmFigure(string Question, string Contender, double Nanoseconds, double Bytes);

/// <summary>What was measured of a dataset when everything was loaded.</summary>
internal sealed record WarmResult(string Size, IReadOnlyList<WarmFigure> Figures)
{
    public WarmFigure Of(string question, string contender) => Figures.Single(figure => figure.Question == question && figure.Contender == contender);
}
