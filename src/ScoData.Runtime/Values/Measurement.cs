using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoData;

/// <summary>
/// A measured decimal number, kept together with how sure the source was of it: <c>-38.83</c>, <c>about 1.5</c>,
/// <c>1.5 to 2.5</c>, <c>1.00794 +- 0.00007</c>.
/// </summary>
/// <remarks>
/// <para>
/// Use <see cref="Best"/> where one number will do, <see cref="Low"/> and <see cref="High"/> for what the words allow,
/// and <see cref="ToString()"/> to show the number to people. Comparisons answer with a <see cref="Truth"/>, because
/// "more than 1.5" may or may not be greater than 2.
/// </para>
/// <para>
/// The data form is lower case with single spaces and plain digits, with a hyphen before a negative number and a full
/// stop before decimals, and without an exponent, separators or leading zeros: a number alone or after <c>about</c>,
/// <c>more than</c>, <c>at least</c>, <c>less than</c>, <c>up to</c> or <c>nearly</c>; two numbers joined by <c>to</c>,
/// the smaller one first; or a number, <c>+-</c> and its uncertainty, for which <c>±</c> is read too. A number has at
/// most 15 significant digits and at most 27 decimals.
/// </para>
/// <para>
/// Two measurements are equal when their words and digits are the same. Trailing zeros count, since they tell how
/// precisely was measured: <c>1.50</c> and <c>1.5</c> are not equal, but <see cref="SameAs"/> finds them the same.
/// The default value is exactly 0.
/// </para>
/// </remarks>
public readonly partial struct Measurement : IEquatable<Measurement>, IComparable<Measurement>, IComparable, IFormattable
{
    private Measurement(Comparator comparator, MeasuredNumber number, MeasuredNumber number2)
    {
        Comparator = comparator;
        Number = number;
        Number2 = number2;
    }

    /// <summary>
    /// How the number relates to the true value. That of a number with an uncertainty is <see cref="Comparator.About"/>;
    /// <see cref="Comparator.Magnitude"/> is for quantities alone.
    /// </summary>
    public Comparator Comparator { get; }

    /// <summary>The stated number; the smaller one of a range.</summary>
    internal MeasuredNumber Number { get; }

    /// <summary>The larger number of a range; the uncertainty of a number; otherwise 0.</summary>
    internal MeasuredNumber Number2 { get; }

    /// <summary>
    /// The one number to use when only one will do: the number the source states, whatever word stands before it.
    /// <see langword="null"/> for a range, which states no such number.
    /// </summary>
    public decimal? Best => Comparator == Comparator.Between ? null : Number.Value;

    /// <summary>
    /// The stated uncertainty: 0.00007 for "1.00794 ± 0.00007". <see langword="null"/> if none is stated. Whether it is a
    /// standard deviation or a limit is for the source to say.
    /// </summary>
    public decimal? Uncertainty => HasUncertainty ? Number2.Value : null;

    /// <summary>
    /// The smallest number that fits the words, or the number that it must exceed after "more than". With an uncertainty
    /// it is the number less that. <see langword="null"/> if there is no limit: after "about", "less than", "up to" and "nearly".
    /// </summary>
    public decimal? Low => Comparator switch
    {
        Comparator.Exactly or Comparator.MoreThan or Comparator.AtLeast or Comparator.Between => Number.Value,
        Comparator.About when HasUncertainty => Number.Value - Number2.Value,
        _ => null,
    };

    /// <summary>
    /// The largest number that fits the words, or the number that it must stay below after "less than" and "nearly". With
    /// an uncertainty it is the number plus that. <see langword="null"/> if there is no limit: after "about", "more than"
    /// and "at least".
    /// </summary>
    public decimal? High => Comparator switch
    {
        Comparator.Exactly or Comparator.LessThan or Comparator.UpTo or Comparator.Nearly => Number.Value,
        Comparator.Between => Number2.Value,
        Comparator.About when HasUncertainty => Number.Value + Number2.Value,
        _ => null,
    };

    private bool HasUncertainty => Comparator == Comparator.About && Number2.Value != 0;

    private bool ExcludesLow => Comparator == Comparator.MoreThan;

    private bool ExcludesHigh => Comparator is Comparator.LessThan or Comparator.Nearly;

    /// <summary>Puts a measurement together from its stored parts, which are trusted to be those of a parsed one.</summary>
    internal static Measurement FromParts(Comparator comparator, MeasuredNumber number, MeasuredNumber number2) => new(comparator, number, number2);

    /// <summary>Reads a measurement in its data form, such as <c>1.00794 +- 0.00007</c>.</summary>
    /// <param name="text">The words; upper case, an exponent, thousands separators and extra spaces are not accepted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a measurement.</exception>
    public static Measurement Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text.AsSpan(), out var measurement)
            ? measurement
            : throw new FormatException(
                ValueText.Quote(text.AsSpan()) + " is not a valid measurement. Expected a decimal number such as -38.83, alone or after about, "
                + "more than, at least, less than, up to or nearly; two numbers as in '1.5 to 2.5'; or an uncertainty as in '1.00794 +- 0.00007'.");
    }

    /// <summary>Reads a measurement in its data form, and tells whether that worked.</summary>
    /// <param name="text">The words, or <see langword="null"/>.</param>
    /// <param name="measurement">The measurement read, or exactly 0.</param>
    /// <returns>Whether <paramref name="text"/> is a measurement; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Measurement measurement) =>
        TryParse(text.AsSpan(), out measurement);

    /// <summary>Whether both measurements consist of the same words and digits.</summary>
    /// <param name="other">The measurement to compare with.</param>
    public bool Equals(Measurement other) =>
        Comparator == other.Comparator && Number.Equals(other.Number) && Number2.Equals(other.Number2);

    /// <summary>Whether the object is a measurement of the same words and digits.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Measurement other && Equals(other);

    /// <summary>A hash code that equal measurements share.</summary>
    public override int GetHashCode() =>
        unchecked((((Number.GetHashCode() * 397) ^ Number2.GetHashCode()) * 397) ^ (int)Comparator);

    /// <summary>Whether both measurements consist of the same words and digits.</summary>
    /// <param name="left">The first measurement.</param>
    /// <param name="right">The second measurement.</param>
    public static bool operator ==(Measurement left, Measurement right) => left.Equals(right);

    /// <summary>Whether the measurements differ in words or digits.</summary>
    /// <param name="left">The first measurement.</param>
    /// <param name="right">The second measurement.</param>
    public static bool operator !=(Measurement left, Measurement right) => !left.Equals(right);

    /// <summary>The measurement for readers of English: "-38.83", "more than 1.5", "1.00794 ± 0.00007".</summary>
    public override string ToString() => Describe(CultureInfo.InvariantCulture);

    /// <summary>
    /// An order for sorting: by the stated number, for a range by its lower one. It says nothing of the true values;
    /// <see cref="IsGreaterThan(Measurement)"/> does.
    /// </summary>
    /// <param name="other">The other measurement.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(Measurement other)
    {
        var order = Number.CompareTo(other.Number);
        if (order == 0)
            order = Number2.CompareTo(other.Number2);
        return order != 0 ? order : Comparator.CompareTo(other.Comparator);
    }

    int IComparable.CompareTo(object? obj) => ValueText.Compare(this, obj);

    /// <summary>The measurement as text.</summary>
    /// <param name="format">
    /// <c>"G"</c> for the data form; <c>"N"</c>, empty or <see langword="null"/> for the words with the signs of a culture.
    /// </param>
    /// <param name="formatProvider">
    /// Whose decimal separator and minus sign to use, for instance a culture; <see langword="null"/> stands for the
    /// invariant culture. The words stay English, and digits are not grouped.
    /// </param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "N" or "n" => Describe(formatProvider),
        "G" or "g" => ToDataString(),
        _ => throw new FormatException("A measurement supports the formats \"G\" (data form) and \"N\" (words), not " + ValueText.Quote(format.AsSpan()) + "."),
    };
}
