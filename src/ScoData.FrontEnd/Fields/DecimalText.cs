using System.Globalization;

namespace ScoData.FrontEnd.Fields;

/// <summary>Decimal numbers as people write them, for the plain digits of the data.</summary>
internal static class DecimalText
{
    /// <summary>A number in plain digits, of the same value and with the same decimals; null if it is not clear which number it is.</summary>
    /// <param name="text">Digits with a sign, separators and an exponent.</param>
    public static string? Plain(string text)
    {
        var (sign, unsigned) = Split(text);
        var exponent = unsigned.IndexOf('e');
        if (Unsigned(exponent < 0 ? unsigned : unsigned.Substring(0, exponent)) is not { } plain)
            return null;
        if (exponent >= 0)
        {
            if (!decimal.TryParse(plain + unsigned.Substring(exponent).Replace('\u2212', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                return null;
            plain = number.ToString(CultureInfo.InvariantCulture);
        }

        return plain.Any(c => c is >= '1' and <= '9') ? sign + plain : plain; // There is no negative zero.
    }

    /// <summary>The number if its one comma divides it into thousands; null otherwise.</summary>
    public static string? AsGroups(string text)
    {
        var (sign, unsigned) = Split(text);
        return unsigned.Count(c => c == ',') == 1 && DigitGroups.Joined(unsigned) is { } joined ? sign + joined : null;
    }

    /// <summary>The number if its one comma stands before its decimals; null otherwise.</summary>
    public static string? AsDecimalComma(string text)
    {
        var (sign, unsigned) = Split(text);
        return unsigned.Count(c => c == ',') == 1 && Trimmed(unsigned.Replace(',', '.')) is { } number ? sign + number : null;
    }

    private static (string Sign, string Unsigned) Split(string text) =>
        text[0] is '-' or '\u2212' ? ("-", text.Substring(1)) : ("", text[0] == '+' ? text.Substring(1) : text);

    private static string? Unsigned(string text)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return text.All(DigitGroups.IsDigit) ? Trimmed(text) : DigitGroups.Joined(text);
        var whole = text.Substring(0, last);
        if (text.IndexOf(text[last]) < last)
            return DigitGroups.Joined(text); // 1,234,567
        if (whole.Any(DigitGroups.IsSeparator))
            return DigitGroups.Joined(whole) is { } joined ? Trimmed(joined + "." + text.Substring(last + 1)) : null;
        return AsGroups(text) is null ? Trimmed(text.Replace(',', '.')) : null;
    }

    /// <summary>Without leading zeros, or a full stop at the start or end.</summary>
    private static string? Trimmed(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 2 || !parts.All(part => part.All(DigitGroups.IsDigit)) || parts.All(part => part.Length == 0))
            return null;
        var whole = parts[0].TrimStart('0') is { Length: > 0 } digits ? digits : "0";
        return parts.Length == 2 && parts[1].Length > 0 ? whole + "." + parts[1] : whole;
    }
}
