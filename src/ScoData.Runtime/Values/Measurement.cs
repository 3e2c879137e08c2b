using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ScoData;

/// <summary>
/// A measured decimal number, kept together with how sure the source was of it: <c>-38.83</c>, <c>about 1.5</c>,
/// <c>1.5 to 2.5</c>, <c>1.00794 +- 0.00007</c>.
/// </summary>
/// <remarks>
/// The data form has plain digits with a decimal point, at most 15 significant ones and 28 in all. Trailing zeros are
/// significant: 1.50 and 1.5 are different measurements. The default value is exactly 0.
/// </remarks>
public readonly partial struct Measurement : IEquatable<Measurement>, IComparable<Measurement>, IComparable
{
    private Measurement(Comparator comparator, decimal number, decimal number2)
    {
        Comparator = comparator;
        Number = number;
        Number2 = number2;
    }

    /// <summary>How the number relates to the true value.</summary>
    public Comparator Comparator { get; }

    /// <summary>The stated number; the smaller one of a range.</summary>
    internal decimal Number { get; }

    /// <summary>The larger number of a range; after an exact number its uncertainty, or 0 if none is stated.</summary>
    internal decimal Number2 { get; }

    /// <summary>The number that the source states, whatever word stands before it; <see langword="null"/> for a range.</summary>
    public decimal? Best => Comparator == Comparator.Between ? null : Number;

    /// <summary>How far the true value may lie from <see cref="Best"/> on either side, or <see langword="null"/> if the source does not say.</summary>
    public decimal? Uncertainty => Comparator == Comparator.Exactly && Number2 != 0 ? Number2 : null;

    /// <summary>
    /// The lower limit of the true value, which "more than" excludes. <see langword="null"/> if there is none: after
    /// "about", "less than", "up to" and "nearly".
    /// </summary>
    public decimal? Low => Comparator switch
    {
        Comparator.Exactly => Number - Number2,
        Comparator.MoreThan or Comparator.AtLeast or Comparator.Between => Number,
        _ => null,
    };

    /// <summary>
    /// The upper limit of the true value, which "less than" and "nearly" exclude. <see langword="null"/> if there is
    /// none: after "about", "more than" and "at least".
    /// </summary>
    public decimal? High => Comparator switch
    {
        Comparator.Exactly => Number + Number2,
        Comparator.LessThan or Comparator.UpTo or Comparator.Nearly => Number,
        Comparator.Between => Number2,
        _ => null,
    };

    private bool ExcludesLow => Comparator == Comparator.MoreThan;

    private bool ExcludesHigh => Comparator is Comparator.LessThan or Comparator.Nearly;

    /// <summary>Whether the true value is greater than a number.</summary>
    /// <param name="number">The number to compare with.</param>
    public Truth IsGreaterThan(decimal number) =>
        ValueText.Decide(
            Low is { } low && (low > number || (ExcludesLow && low == number)),
            High is { } high && high <= number);

    /// <summary>Whether the true value is less than a number.</summary>
    /// <param name="number">The number to compare with.</param>
    public Truth IsLessThan(decimal number) =>
        ValueText.Decide(
            High is { } high && (high < number || (ExcludesHigh && high == number)),
            Low is { } low && low >= number);

    /// <summary>Whether both measurements consist of the same words and digits.</summary>
    /// <param name="other">The measurement to compare with.</param>
    public bool Equals(Measurement other) => CompareTo(other) == 0;

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

    /// <summary>The measurement in its data form.</summary>
    public override string ToString() => ToDataString();

    /// <summary>An order for sorting, by the stated number; it says nothing of the true values.</summary>
    /// <param name="other">The other measurement.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(Measurement other)
    {
        var order = Compare(Number, other.Number);
        if (order == 0)
            order = Compare(Number2, other.Number2);
        return order != 0 ? order : Comparator.CompareTo(other.Comparator);
    }

    int IComparable.CompareTo(object? obj) => ValueText.Compare(this, obj);

    private static int Compare(decimal left, decimal right)
    {
        var order = left.CompareTo(right);
        return order != 0 ? order : Scale(left).CompareTo(Scale(right));
    }

    private static int Scale(decimal number)
    {
#if NET
        return number.Scale;
#else
        return (decimal.GetBits(number)[3] >> 16) & 0xFF;
#endif
    }
}
