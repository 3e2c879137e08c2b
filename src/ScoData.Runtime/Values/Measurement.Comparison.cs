namespace ScoData;

public readonly partial struct Measurement
{
    /// <summary>
    /// Whether the true value is greater than a number: yes when every number that fits the words is, no when none is.
    /// "About" decides nothing.
    /// </summary>
    /// <param name="number">The number to compare with.</param>
    public Truth IsGreaterThan(decimal number) => ValueText.Decide(IsAbove(Low, number, ExcludesLow), High <= number);

    /// <summary>Whether this value is greater than another one: yes or no only where every pair of numbers that fits agrees.</summary>
    /// <param name="other">The measurement to compare with.</param>
    public Truth IsGreaterThan(Measurement other) => ValueText.Decide(IsAllAbove(other), High <= other.Low);

    /// <summary>
    /// Whether the true value is less than a number: yes when every number that fits the words is, no when none is.
    /// "About" decides nothing.
    /// </summary>
    /// <param name="number">The number to compare with.</param>
    public Truth IsLessThan(decimal number) => ValueText.Decide(IsAbove(number, High, ExcludesHigh), Low >= number);

    /// <summary>Whether this value is less than another one: yes or no only where every pair of numbers that fits agrees.</summary>
    /// <param name="other">The measurement to compare with.</param>
    public Truth IsLessThan(Measurement other) => other.IsGreaterThan(this);

    /// <summary>
    /// Whether the true value is this number: no when the words rule it out, maybe when they allow it,
    /// yes when they allow nothing else.
    /// </summary>
    /// <param name="number">The number to look for.</param>
    public Truth Includes(decimal number) =>
        ValueText.Decide(Low == number && High == number, IsAbove(Low, number, ExcludesLow) || IsAbove(number, High, ExcludesHigh));

    /// <summary>
    /// Whether two measurements are of the same value: yes only when each allows one number and it is the same one,
    /// no when they allow no number in common. Use <see cref="Equals(Measurement)"/> to compare the words instead.
    /// </summary>
    /// <param name="other">The measurement to compare with.</param>
    public Truth SameAs(Measurement other) =>
        ValueText.Decide(
            Low is not null && Low == High && other.Low == Low && other.High == Low,
            IsAllAbove(other) || other.IsAllAbove(this));

    /// <summary>
    /// Whether two sources that give these measurements need not disagree: a number alone covers what rounds to it, "about"
    /// at least a twentieth more or less, and the word before the same number makes no difference.
    /// </summary>
    /// <param name="other">The measurement to compare with.</param>
    internal bool CanEqual(Measurement other)
    {
        if (Best is { } best && best == other.Best)
            return true;
        var (one, two) = (Plausible(), other.Plausible());
        return !(one.Low > two.High) && !(two.Low > one.High);
    }

    private (decimal? Low, decimal? High) Plausible()
    {
        if (Comparator is not (Comparator.Exactly or Comparator.About) || HasUncertainty)
            return (Low, High);
        var rounding = Number.Unit / 2;
        var leeway = Comparator == Comparator.About ? Math.Max(rounding, Math.Abs(Number.Value) / 20) : rounding;
        return (Number.Value - leeway, Number.Value + leeway);
    }

    private bool IsAllAbove(Measurement other) => IsAbove(Low, other.High, ExcludesLow || other.ExcludesHigh);

    /// <summary>Whether all that begins at one limit lies above all that ends at another.</summary>
    private static bool IsAbove(decimal? low, decimal? high, bool excludesLimit) => excludesLimit ? low >= high : low > high;
}
