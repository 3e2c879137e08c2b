using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoData;

/// <summary>
/// An amount of money in whole units of one currency, with the words the source puts to it:
/// <c>USD 10000000000</c>, <c>USD more than 5000</c>.
/// </summary>
/// <remarks>
/// The data form is the currency code, one space and a <see cref="Quantity"/> in its data form. Amounts are those of
/// their own time; nothing is converted between currencies or adjusted for inflation. Two amounts are equal when their
/// currency and words are the same. The default value is 0 of <c>XXX</c>, the code ISO 4217 keeps for "no currency".
/// </remarks>
public readonly partial struct Money : IEquatable<Money>, IComparable<Money>, IComparable, IFormattable
{
    private const string NoCurrency = "XXX";

    private readonly string? _currency;

    private Money(string currency, Quantity amount)
    {
        _currency = currency;
        Amount = amount;
    }

    /// <summary>
    /// The currency: an ISO 4217 code of three capital letters, such as <c>USD</c>. Only the form is checked,
    /// not whether the code is in use.
    /// </summary>
    public string Currency => _currency ?? NoCurrency;

    /// <summary>The amount in whole units of the currency (dollars, not cents), with its uncertainty.</summary>
    public Quantity Amount { get; }

    /// <summary>
    /// The one amount to use when only one will do, in whole units of the currency;
    /// <see langword="null"/> for a range and for a magnitude word.
    /// </summary>
    public decimal? Best => Amount.Best;

    /// <summary>An amount of money: <c>Money.Of("USD", Quantity.MoreThan(5000))</c>.</summary>
    /// <param name="currency">The ISO 4217 code of three capital letters, such as <c>USD</c>.</param>
    /// <param name="amount">The amount in whole units of the currency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not three capital letters.</exception>
    public static Money Of(string currency, Quantity amount)
    {
        if (currency is null)
            throw new ArgumentNullException(nameof(currency));
        return currency.Length == 3 && IsCode(currency.AsSpan())
            ? new Money(currency, amount)
            : throw new ArgumentException(ValueText.Quote(currency.AsSpan()) + " is not a currency code of three capital letters, such as USD.", nameof(currency));
    }

    /// <summary>Puts an amount together from its stored parts, which are trusted to be those of a parsed one.</summary>
    internal static Money FromParts(string currency, Quantity amount) => new(currency, amount);

    /// <summary>Reads an amount in its data form, such as <c>USD more than 5000</c>.</summary>
    /// <param name="text">The currency code, a space and the amount.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not an amount of money.</exception>
    public static Money Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text.AsSpan(), out var money)
            ? money
            : throw new FormatException(
                ValueText.Quote(text.AsSpan())
                + " is not a valid amount of money. Expected three capital letters, a space and a quantity, as in 'USD more than 5000'.");
    }

    /// <summary>Reads an amount in its data form, and tells whether that worked.</summary>
    /// <param name="text">The currency code, a space and the amount, or <see langword="null"/>.</param>
    /// <param name="money">The amount read, or the default value.</param>
    /// <returns>Whether <paramref name="text"/> is an amount of money; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money) => TryParse(text.AsSpan(), out money);

    /// <summary>Reads an amount in its data form, and tells whether that worked.</summary>
    /// <param name="text">The currency code, a space and the amount.</param>
    /// <param name="money">The amount read, or the default value.</param>
    /// <returns>Whether <paramref name="text"/> is an amount of money; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        money = default;
        if (text.Length < 5 || text[3] != ' ' || !IsCode(text.Slice(0, 3)) || !Quantity.TryParse(text.Slice(4), out var amount))
            return false;
        money = new Money(CodeOf(text.Slice(0, 3)), amount);
        return true;
    }

    /// <summary>
    /// An order for sorting: by the code of the currency, then by the amount as <see cref="Quantity.CompareTo(Quantity)"/>
    /// has it. It says nothing of what is worth more.
    /// </summary>
    /// <param name="other">The other amount.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int CompareTo(Money other)
    {
        var order = string.CompareOrdinal(Currency, other.Currency);
        return order != 0 ? order : Amount.CompareTo(other.Amount);
    }

    int IComparable.CompareTo(object? obj) => ValueText.Compare(this, obj);

    /// <summary>Whether both have the same currency and the same words and numbers.</summary>
    /// <param name="other">The amount to compare with.</param>
    public bool Equals(Money other) =>
        Amount.Equals(other.Amount) && string.Equals(Currency, other.Currency, StringComparison.Ordinal);

    /// <summary>Whether the object is an amount of the same currency, words and numbers.</summary>
    /// <param name="obj">The object to compare with.</param>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Money other && Equals(other);

    /// <summary>A hash code that equal amounts share.</summary>
    public override int GetHashCode()
    {
        var code = Currency;
        return unchecked((Amount.GetHashCode() * 397) ^ ((code[0] << 16) | (code[1] << 8) | code[2]));
    }

    /// <summary>Whether both have the same currency and the same words and numbers.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether the amounts differ in currency, words or numbers.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>The amount for readers of English: "more than USD 5,000", "USD 10,000,000,000", "millions of USD".</summary>
    public override string ToString() => Amount.Describe(Currency, CultureInfo.InvariantCulture);

    /// <summary>The amount as text.</summary>
    /// <param name="format">
    /// <c>"G"</c> for the data form; <c>"N"</c>, <c>"N0"</c>, empty or <see langword="null"/> for the words with thousands separators.
    /// </param>
    /// <param name="formatProvider">
    /// Whose separators to use, for instance a culture; <see langword="null"/> stands for the invariant culture.
    /// The words stay English and the currency stays a code.
    /// </param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "N" or "n" or "N0" or "n0" => Amount.Describe(Currency, formatProvider),
        "G" or "g" => ToDataString(),
        _ => throw new FormatException("An amount of money supports the formats \"G\" (data form) and \"N\" (words), not " + ValueText.Quote(format.AsSpan()) + "."),
    };

    /// <summary>
    /// The data form, which <see cref="Parse(string)"/> reads back: <c>USD more than 5000</c>. The same in every culture.
    /// </summary>
    public string ToDataString() => Currency + " " + Amount.ToDataString();

    private static bool IsCode(ReadOnlySpan<char> code) => IsCapital(code[0]) && IsCapital(code[1]) && IsCapital(code[2]);

    private static bool IsCapital(char c) => (uint)(c - 'A') <= 'Z' - 'A';

    /// <summary>The code as a string; the ones that come up most cost no new string.</summary>
    private static string CodeOf(ReadOnlySpan<char> code)
    {
        foreach (var known in CommonCodes)
        {
            if (code.SequenceEqual(known.AsSpan()))
                return known;
        }

        return code.ToString();
    }

    private static readonly string[] CommonCodes = ["USD", "CNY", "RUB", "EUR", "KZT", "INR", "UZS", "PKR", NoCurrency];
}
