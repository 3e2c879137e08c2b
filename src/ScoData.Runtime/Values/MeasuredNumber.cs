using System.Globalization;

namespace ScoData;

/// <summary>A decimal number with the decimals that its source gives, in 64 bits: 1.5 and 1.50 are two different ones.</summary>
internal readonly struct MeasuredNumber : IEquatable<MeasuredNumber>, IComparable<MeasuredNumber>
{
    /// <summary>The largest number of 15 digits; a <see langword="double"/> keeps as many, so that a constant has the digits of the data.</summary>
    private const long MostDigits = 999_999_999_999_999;

    private const int MostDecimals = 27;

    /// <summary>The lowest bits hold how many decimals there are.</summary>
    private const int DecimalsBits = 5;

    private MeasuredNumber(ulong bits) => Bits = bits;

    private MeasuredNumber(long digits, int decimals) => Bits = (ZigZag(digits) << DecimalsBits) | (uint)decimals;

    /// <summary>The number for a row; small for few digits, whatever the sign.</summary>
    public ulong Bits { get; }

    /// <summary>The number, with its decimals as its scale.</summary>
    public decimal Value
    {
        get
        {
            var digits = Digits;
            var magnitude = Math.Abs(digits);
            return unchecked(new decimal((int)magnitude, (int)(magnitude >> 32), 0, digits < 0, (byte)Decimals));
        }
    }

    /// <summary>One in the place of its last digit.</summary>
    public decimal Unit => new(1, 0, 0, false, (byte)Decimals);

    private long Digits => unchecked((long)(Bits >> (DecimalsBits + 1)) ^ -(long)((Bits >> DecimalsBits) & 1));

    private int Decimals => (int)(Bits & ((1 << DecimalsBits) - 1));

    /// <summary>Puts a number together from its bits, which are trusted to be those of another one.</summary>
    public static MeasuredNumber FromBits(ulong bits) => new(bits);

    /// <summary>The same number with the same decimals; fails if it has too many digits.</summary>
    public static bool TryFrom(decimal value, out MeasuredNumber number)
    {
        var bits = decimal.GetBits(value);
        var decimals = (bits[3] >> 16) & 0xFF;
        var magnitude = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        if (bits[2] != 0 || magnitude > MostDigits || decimals > MostDecimals)
        {
            number = default;
            return false;
        }

        number = new MeasuredNumber(value < 0 ? -(long)magnitude : (long)magnitude, decimals);
        return true;
    }

    /// <summary>Reads plain digits with a full stop before the decimals: <c>-38.83</c>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out MeasuredNumber number)
    {
        number = default;
        var isNegative = text.Length > 0 && text[0] == '-';
        var unsigned = isNegative ? text.Slice(1) : text;
        var point = unsigned.IndexOf('.');
        var whole = point < 0 ? unsigned : unsigned.Slice(0, point);
        var fraction = point < 0 ? default : unsigned.Slice(point + 1);
        if (whole.Length == 0 || (whole.Length > 1 && whole[0] == '0') || (fraction.Length == 0 && point >= 0) || fraction.Length > MostDecimals)
            return false;
        var digits = 0L;
        if (!TryAppend(whole, ref digits) || !TryAppend(fraction, ref digits) || (isNegative && digits == 0))
            return false; // There is no negative zero.
        number = new MeasuredNumber(isNegative ? -digits : digits, fraction.Length);
        return true;
    }

    public bool Equals(MeasuredNumber other) => Bits == other.Bits;

    public override bool Equals(object? obj) => obj is MeasuredNumber other && Equals(other);

    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>An order by value; of equal values the one with fewer decimals comes first.</summary>
    public int CompareTo(MeasuredNumber other)
    {
        var order = Value.CompareTo(other.Value);
        return order != 0 ? order : Decimals.CompareTo(other.Decimals);
    }

    /// <summary>The number as <see cref="TryRead"/> reads it.</summary>
    public override string ToString() => ToString(NumberFormatInfo.InvariantInfo);

    /// <summary>The number with the decimal separator and the minus sign of a culture.</summary>
    public string ToString(NumberFormatInfo numbers) => Value.ToString(numbers);

    private static bool TryAppend(ReadOnlySpan<char> text, ref long digits)
    {
        foreach (var c in text)
        {
            if (!ValueText.IsDigit(c) || digits > MostDigits / 10)
                return false;
            digits = (digits * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>A number without a sign, in which 0, -1, 1, -2 are 0, 1, 2, 3.</summary>
    private static ulong ZigZag(long number) => unchecked((ulong)((number << 1) ^ (number >> 63)));
}
