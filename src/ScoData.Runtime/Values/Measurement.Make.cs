namespace ScoData;

public readonly partial struct Measurement
{
    /// <summary>A measurement without doubt: <c>-38.83</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals. Trailing zeros are kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement Exactly(decimal number) => new(Comparator.Exactly, Checked(number, nameof(number)), default);

    /// <summary>A value somewhere near a number, on either side: <c>about 1.5</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement About(decimal number) => new(Comparator.About, Checked(number, nameof(number)), default);

    /// <summary>A value near a number, and how near: <c>1.00794 +- 0.00007</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <param name="uncertainty">How far the value may be from it on either side: more than 0, with as many digits.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers has more digits, or the uncertainty is not more than 0.</exception>
    public static Measurement PlusMinus(decimal number, decimal uncertainty) =>
        uncertainty > 0
            ? new(Comparator.About, Checked(number, nameof(number)), Checked(uncertainty, nameof(uncertainty)))
            : throw new ArgumentOutOfRangeException(nameof(uncertainty), "An uncertainty must be more than 0.");

    /// <summary>A value greater than a number: <c>more than -5</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement MoreThan(decimal number) => new(Comparator.MoreThan, Checked(number, nameof(number)), default);

    /// <summary>A value that is a number or greater: <c>at least 2.5</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement AtLeast(decimal number) => new(Comparator.AtLeast, Checked(number, nameof(number)), default);

    /// <summary>A value smaller than a number: <c>less than 0.1</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement LessThan(decimal number) => new(Comparator.LessThan, Checked(number, nameof(number)), default);

    /// <summary>A value that is a number or smaller: <c>up to 3</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement UpTo(decimal number) => new(Comparator.UpTo, Checked(number, nameof(number)), default);

    /// <summary>A value smaller than a number, though not by much: <c>nearly 4</c>.</summary>
    /// <param name="number">The number, of at most 15 digits and 27 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more digits.</exception>
    public static Measurement Nearly(decimal number) => new(Comparator.Nearly, Checked(number, nameof(number)), default);

    /// <summary>A value between two numbers, both included: <c>1.5 to 2.5</c>.</summary>
    /// <param name="low">The smaller number, of at most 15 digits and 27 decimals.</param>
    /// <param name="high">The larger number, with as many digits.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers has more digits, or the second one is not larger.</exception>
    public static Measurement Between(decimal low, decimal high) =>
        high > low
            ? new(Comparator.Between, Checked(low, nameof(low)), Checked(high, nameof(high)))
            : throw new ArgumentOutOfRangeException(nameof(high), "The second number of a range must be larger than the first one.");

    private static MeasuredNumber Checked(decimal number, string parameter) =>
        MeasuredNumber.TryFrom(number, out var measured)
            ? measured
            : throw new ArgumentOutOfRangeException(parameter, "The number must have at most 15 significant digits and 27 decimals.");
}
