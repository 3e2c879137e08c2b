using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoData;

/// <summary>
/// A count of people or things, kept together with how sure the source was of it: <c>5000</c>, <c>about 600</c>,
/// <c>more than 5000</c>, <c>1100 to 2000</c>, <c>hundreds</c>.
/// </summary>
/// <remarks>
/// <para>
/// Use <see cref="Best"/> where one number will do, <see cref="Low"/> and <see cref="High"/> for what the words allow,
/// and <see cref="ToString()"/> to show the count to people. Comparisons answer with a <see cref="Truth"/>, because
/// "more than 5,000" may or may not be greater than 6,000.
/// </para>
/// <para>
/// The data form is lower case with single spaces and plain digits, without sign, separators or leading zeros:
/// a number of at most 18 digits, alone or after <c>about</c>, <c>more than</c>, <c>at least</c>, <c>less than</c>,
/// <c>up to</c> or <c>nearly</c>; two numbers joined by <c>to</c>, the smaller one first; or one of the words in the
/// table. Two quantities are equal when their words are the same. The default value is exactly 0.
/// </para>
/// <list type="table">
/// <listheader><term>Word</term><description>Counts it stands for</description></listheader>
/// <item><term>tens</term><description>10 to 99</description></item>
/// <item><term>dozens</term><description>12 to 99</description></item>
/// <item><term>hundreds</term><description>100 to 999</description></item>
/// <item><term>thousands</term><description>1,000 to 9,999</description></item>
/// <item><term>tens of thousands</term><description>10,000 to 99,999</description></item>
/// <item><term>hundreds of thousands</term><description>100,000 to 999,999</description></item>
/// <item><term>millions</term><description>1,000,000 to 999,999,999</description></item>
/// </list>
/// </remarks>
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable, IFormattable
{
    private Quantity(Comparator comparator, long number, long number2)
    {
        Comparator = comparator;
        Number = number;
        Number2 = number2;
    }

    /// <summary>How the number relates to the true count.</summary>
    public Comparator Comparator { get; }

    /// <summary>The stated number; the smaller one of a range; the lowest count of a magnitude word.</summary>
    internal long Number { get; }

    /// <summary>The larger number of a range, the highest count of a magnitude word, otherwise 0.</summary>
    internal long Number2 { get; }

    /// <summary>
    /// The one number to use when only one will do: the number the source states, whatever word stands before it.
    /// <see langword="null"/> for a range and for a magnitude word, which state no such number.
    /// </summary>
    public long? Best => Comparator is Comparator.Between or Comparator.Magnitude ? null : Number;

    /// <summary>
    /// The smallest count that fits the words: 5001 for "more than 5,000", 0 for "less than 5", "up to 5" and "nearly 5".
    /// <see langword="null"/> for "about", where the source sets no limit.
    /// </summary>
    public long? Low => Comparator switch
    {
        Comparator.About => null,
        Comparator.MoreThan => Number + 1,
        Comparator.LessThan or Comparator.UpTo or Comparator.Nearly => 0,
        _ => Number,
    };

    /// <summary>
    /// The largest count that fits the words: 4999 for "less than 5,000", 899 for "nearly 900", 5 for "up to 5".
    /// <see langword="null"/> if there is no limit: after "about", "more than" and "at least".
    /// </summary>
    public long? High => Comparator switch
    {
        Comparator.About or Comparator.MoreThan or Comparator.AtLeast => null,
        Comparator.LessThan or Comparator.Nearly => Number - 1,
        Comparator.Between or Comparator.Magnitude => Number2,
        _ => Number,
    };

    private long Lowest => Low ?? 0;

    private long Highest => High ?? long.MaxValue;

    /// <summary>Puts a quantity together from its stored parts, which are trusted to be those of a parsed one.</summary>
    internal static Quantity FromParts(Comparator comparator, long number, long number2) => new(comparator, number, number2);

    /// <summary>Reads a quantity in its data form, such as <c>more than 5000</c>.</summary>
    /// <param name="text">The words; upper case, thousands separators and extra spaces are not accepted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a quantity.</exception>
    public static Quantity Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text.AsSpan(), out var quantity)
            ? quantity
            : throw new FormatException(
                ValueText.Quote(text.AsSpan()) + " is not a valid quantity. Expected plain digits, alone or after about, more than, "
                + "at least, less than, up to or nearly; two numbers as in '1100 to 2000'; or a word such as hundreds.");
    }

    /// <summary>Reads a quantity in its data form, and tells whether that worked.</summary>
    /// <param name="text">The words, or <see langword="null"/>.</param>
    /// <param name="quantity">The quantity read, or exactly 0.</param>
    /// <returns>Whether <paramref name="text"/> is a quantity; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity quantity) =>
        TryParse(text.AsSpan(), out quantity);

    /// <summary>
    /// Whether the true count is greater than a number: yes when even the smallest count that fits the words is,
    /// no when not even the largest is. "About" decides nothing for numbers from 0 up.
    /// </summary>
    /// <param name="number">The number to compare with.</param>
    public Truth IsGreaterThan(long number) => ValueText.Decide(Lowest > number, Highest <= number);

    /// <summary>Whether this count is greater than another one: yes or no only where every pair of counts that fits agrees.</summary>
    /// <param name="other">The quantity to compare with.</param>
    public Truth IsGreaterThan(Quantity other) =>
        ValueText.Decide(Lowest > other.Highest, Highest <= other.Lowest);

    /// <summary>
    /// Whether the true count is less than a number: yes when even the largest count that fits the words is,
    /// no when not even the smallest is.
    /// </summary>
    /// <param name="number">The number to compare with.</param>
    public Truth IsLessThan(long number) => ValueText.Decide(High is { } high && high < number, Lowest >= number);

    /// <summary>Whether this count is less than another one: yes or no only where every pair of counts that fits agrees.</summary>
    /// <param name="other">The quantity to compare with.</param>
    public Truth IsLessThan(Quantity other) => other.IsGreaterThan(this);

    /// <summary>
    /// Whether the true count is this number: no when the words rule it out, maybe when they allow it,
    /// yes when they allow nothing else.
    /// </summary>
    /// <param name="number">The number to look for.</param>
    public Truth Includes(long number) =>
        ValueText.Decide(
            Lowest == number && High == number,
            number < Lowest || (High is { } high && number > high));

    /// <summary>
    /// Whether two quantities are the same count: yes only when each allows one count and it is the same one,
    /// no when they allow no count in common. Use <see cref="Equals(Quantity)"/> to compare the words instead.
    /// </summary>
    /// <param name="other">The quantity to compare with.</param>
    public Truth SameAs(Quantity other) =>
        ValueText.Decide(
            Lowest == High && other.Lowest == other.High && Lowest == other.Lowest,
            Highest < other.Lowest || other.Highest < Lowest);

    /// <summary>
    /// Whether two sources that give these quantities need not disagree: there is a count that fits both. "About" covers
    /// what rounds to its number, and at least a twentieth more or less. A multiple of ten is taken for a rounded number,
    /// so that the word before it makes no difference.
    /// </summary>
    /// <param name="other">The quantity to compare with.</param>
    internal bool CanEqual(Quantity other)
    {
        var (one, two) = (Plausible, other.Plausible);
        return (Number == other.Number && Number % 10 == 0 && Best is not null && other.Best is not null) || one.Low <= two.High && two.Low <= one.High;
    }

    private (long Low, long High) Plausible
    {
        get
        {
            if (Comparator != Comparator.About)
                return (Lowest, Highest);
            var unit = 1L;
            while (Number > 0 && unit < Number && Number % (unit * 10) == 0)
                unit *= 10;
            var leeway = Math.Max(unit / 2, Number / 20);
            return (Number - leeway, Number + leeway);
        }
    }

    /// <summary>Whether both quantities consist of the same words and numbers.</summary>
    /// <param name="other">The quantity to compare with.</param>
    public bool Equals(Quantity other) =>
        Comparator == other.Comparator && Number == other.Number && Number2 == other.Number2;

    /// <summary>Whether the object is a quantity of the same words and numbers.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Quantity other && Equals(other);

    /// <summary>A hash code that equal quantities share.</summary>
    public override int GetHashCode() =>
        unchecked((((Number.GetHashCode() * 397) ^ Number2.GetHashCode()) * 397) ^ (int)Comparator);

    /// <summary>Whether both quantities consist of the same words and numbers.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether the quantities differ in words or numbers.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>The quantity for readers of English, with commas between thousands: "more than 5,000", "1,100 to 2,000".</summary>
    public override string ToString() => Describe(null, CultureInfo.InvariantCulture);

    /// <summary>
    /// An order for sorting: by the stated number, for a range by its lower one. It says nothing of the true counts;
    /// <see cref="IsGreaterThan(Quantity)"/> does.
    /// </summary>
    /// <param name="other">The other quantity.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(Quantity other)
    {
        var order = Number.CompareTo(other.Number);
        if (order == 0)
            order = Number2.CompareTo(other.Number2);
        return order != 0 ? order : Comparator.CompareTo(other.Comparator);
    }

    int IComparable.CompareTo(object? obj) => ValueText.Compare(this, obj);

    /// <summary>The quantity as text.</summary>
    /// <param name="format">
    /// <c>"G"</c> for the data form; <c>"N"</c>, <c>"N0"</c>, empty or <see langword="null"/> for the words with thousands separators.
    /// </param>
    /// <param name="formatProvider">
    /// Whose separators to use, for instance a culture; <see langword="null"/> stands for the invariant culture.
    /// The words stay English.
    /// </param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "N" or "n" or "N0" or "n0" => Describe(null, formatProvider),
        "G" or "g" => ToDataString(),
        _ => throw new FormatException("A quantity supports the formats \"G\" (data form) and \"N\" (words), not " + ValueText.Quote(format.AsSpan()) + "."),
    };
}
