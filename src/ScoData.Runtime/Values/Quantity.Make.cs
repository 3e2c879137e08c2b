namespace ScoData;

public readonly partial struct Quantity
{
    private const long Most = 999_999_999_999_999_999;

    /// <summary>A quantity that is known exactly.</summary>
    /// <param name="count">The count, from 0 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or has more than 18 digits.</exception>
    public static Quantity Exactly(long count) => new(Comparator.Exactly, Checked(count, nameof(count)), 0);

    /// <summary>A count somewhere near a number, on either side: <c>about 600</c>.</summary>
    /// <param name="number">The number, from 0 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than 18 digits.</exception>
    public static Quantity About(long number) => new(Comparator.About, Checked(number, nameof(number)), 0);

    /// <summary>A count greater than a number: <c>more than 5000</c>.</summary>
    /// <param name="number">The number, from 0 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than 18 digits.</exception>
    public static Quantity MoreThan(long number) => new(Comparator.MoreThan, Checked(number, nameof(number)), 0);

    /// <summary>A count that is a number or greater: <c>at least 5</c>.</summary>
    /// <param name="number">The number, from 0 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than 18 digits.</exception>
    public static Quantity AtLeast(long number) => new(Comparator.AtLeast, Checked(number, nameof(number)), 0);

    /// <summary>A count smaller than a number: <c>less than 5</c>.</summary>
    /// <param name="number">The number, from 1 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or has more than 18 digits.</exception>
    public static Quantity LessThan(long number) => new(Comparator.LessThan, Checked(number, nameof(number), least: 1), 0);

    /// <summary>A count that is a number or smaller: <c>up to 5</c>.</summary>
    /// <param name="number">The number, from 0 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or has more than 18 digits.</exception>
    public static Quantity UpTo(long number) => new(Comparator.UpTo, Checked(number, nameof(number)), 0);

    /// <summary>A count smaller than a number, though not by much: <c>nearly 900</c>.</summary>
    /// <param name="number">The number, from 1 to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or has more than 18 digits.</exception>
    public static Quantity Nearly(long number) => new(Comparator.Nearly, Checked(number, nameof(number), least: 1), 0);

    /// <summary>A count between two numbers, both included: <c>1100 to 2000</c>.</summary>
    /// <param name="low">The smaller number, from 0.</param>
    /// <param name="high">The larger number, to 999,999,999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first number is negative, or the second one is not larger or has more than 18 digits.</exception>
    public static Quantity Between(long low, long high)
    {
        Checked(low, nameof(low));
        return high > low
            ? new(Comparator.Between, low, Checked(high, nameof(high)))
            : throw new ArgumentOutOfRangeException(nameof(high), "The second number of a range must be larger than the first one.");
    }

    private static long Checked(long number, string parameter, long least = 0) =>
        number >= least && number <= Most
            ? number
            : throw new ArgumentOutOfRangeException(parameter, $"The number must be between {least} and 999,999,999,999,999,999.");
}
