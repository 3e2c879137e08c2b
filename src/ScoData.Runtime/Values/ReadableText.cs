using System.Globalization;
using System.Text;

namespace ScoData;

/// <summary>Reads quantities, measurements and amounts of money as <c>ToString</c> writes them for people, or in their data form.</summary>
internal static class ReadableText
{
    /// <summary>Reads <c>more than 5,000</c> with the separators of a culture, or <c>more than 5000</c>.</summary>
    internal static bool TryReadQuantity(ReadOnlySpan<char> text, IFormatProvider? provider, out Quantity quantity) =>
        Quantity.TryParse(text, out quantity) || Quantity.TryParse(WithoutSeparators(text, provider).AsSpan(), out quantity);

    /// <summary>Reads <c>more than 1,5</c> with the decimal separator and the minus sign of a culture, or <c>more than 1.5</c>.</summary>
    internal static bool TryReadMeasurement(ReadOnlySpan<char> text, IFormatProvider? provider, out Measurement measurement)
    {
        if (Measurement.TryParse(text, out measurement))
            return true;
        var numbers = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture);
        var plain = text.ToString().Replace(numbers.NumberDecimalSeparator, ".");
        if (numbers.NegativeSign.Length > 0)
            plain = plain.Replace(numbers.NegativeSign, "-");
        return Measurement.TryParse(plain.AsSpan(), out measurement);
    }

    /// <summary>Reads <c>more than USD 5,000</c> with the separators of a culture, or <c>USD more than 5000</c>.</summary>
    internal static bool TryReadMoney(ReadOnlySpan<char> text, IFormatProvider? provider, out Money money)
    {
        if (Money.TryParse(text, out money))
            return true;
        var words = WithoutSeparators(text, provider).Split(' ');
        var at = Array.FindIndex(words, word => word.Length == 3 && word.All(letter => letter is >= 'A' and <= 'Z'));
        if (at < 0)
            return false;
        // Magnitudes alone have the currency last: "hundreds of thousands of USD".
        var before = at == words.Length - 1 && at > 1 && words[at - 1] == "of" ? words.Take(at - 1) : words.Take(at);
        return Money.TryParse($"{words[at]} {string.Join(" ", before.Concat(words.Skip(at + 1)))}".AsSpan(), out money);
    }

    /// <summary>The text without the separators that stand between two digits.</summary>
    private static string WithoutSeparators(ReadOnlySpan<char> text, IFormatProvider? provider)
    {
        var separator = NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture).NumberGroupSeparator;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var after = i + separator.Length;
            if (separator.Length > 0 && i > 0 && after < text.Length && ValueText.IsDigit(text[i - 1]) && ValueText.IsDigit(text[after])
                && text.Slice(i, separator.Length).SequenceEqual(separator.AsSpan()))
                i = after;
            plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
