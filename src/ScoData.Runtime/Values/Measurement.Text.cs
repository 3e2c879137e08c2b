using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoData;

public readonly partial struct Measurement
{
    private const int MostDigits = 28;
    private const int MostSignificantDigits = 15;

    /// <summary>Reads a measurement in its data form, such as <c>1.00794 +- 0.00007</c>.</summary>
    /// <param name="text">The words and digits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a measurement.</exception>
    public static Measurement Parse(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return TryParse(text, out var measurement)
            ? measurement
            : throw new FormatException(
                ValueText.Quote(text.AsSpan()) + " is not a valid measurement. Expected a decimal number such as -38.83, alone or after "
                + "about, more than, at least, less than, up to or nearly; '1.5 to 2.5'; or '1.00794 +- 0.00007'.");
    }

    /// <summary>Reads a measurement in its data form, and tells whether that worked.</summary>
    /// <param name="text">The words and digits, or <see langword="null"/>.</param>
    /// <param name="measurement">The measurement read, or exactly 0.</param>
    /// <returns>Whether <paramref name="text"/> is a measurement; never throws.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Measurement measurement) =>
        TryParse(text.AsSpan(), out measurement);

    /// <summary>Reads a measurement in its data form, and tells whether that worked.</summary>
    /// <param name="text">The words and digits.</param>
    /// <param name="measurement">The measurement read, or exactly 0.</param>
    /// <returns>Whether <paramref name="text"/> is a measurement; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Measurement measurement)
    {
        measurement = default;
        for (var comparator = Comparator.About; comparator <= Comparator.Nearly; comparator++)
        {
            var word = WordOf(comparator);
            if (word.Length == 0 || !text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
                continue;
            if (!TryReadDecimal(text.Slice(word.Length), out var number))
                return false;
            measurement = new Measurement(comparator, number, 0);
            return true;
        }

        var space = text.IndexOf(' ');
        if (!TryReadDecimal(space < 0 ? text : text.Slice(0, space), out var first))
            return false;
        if (space < 0)
        {
            measurement = new Measurement(Comparator.Exactly, first, 0);
            return true;
        }

        var rest = text.Slice(space);
        var isRange = rest.StartsWith(" to ".AsSpan(), StringComparison.Ordinal);
        var isUncertain = rest.StartsWith(" +- ".AsSpan(), StringComparison.Ordinal);
        var isSign = rest.StartsWith(" \u00B1 ".AsSpan(), StringComparison.Ordinal);
        if (!(isRange || isUncertain || isSign) || !TryReadDecimal(rest.Slice(isSign ? 3 : 4), out var second))
            return false;
        if (isRange ? second <= first : second <= 0)
            return false;
        measurement = new Measurement(isRange ? Comparator.Between : Comparator.Exactly, first, second);
        return true;
    }

    /// <summary>The data form, which <see cref="Parse(string)"/> reads back. The same in every culture.</summary>
    public string ToDataString() => Comparator switch
    {
        Comparator.Between => Plain(Number) + " to " + Plain(Number2),
        Comparator.Exactly => Number2 == 0 ? Plain(Number) : Plain(Number) + " +- " + Plain(Number2),
        _ => WordOf(Comparator) + Plain(Number),
    };

    private static bool TryReadDecimal(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        var digits = text.Length > 0 && text[0] == '-' ? text.Slice(1) : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits.Length : point;
        if (whole == 0 || point == digits.Length - 1 || (whole > 1 && digits[0] == '0'))
            return false;
        var significant = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == point)
                continue;
            if (!ValueText.IsDigit(digits[i]))
                return false;
            if (significant > 0 || digits[i] != '0')
                significant++;
        }

        if (significant > MostSignificantDigits || digits.Length - (point < 0 ? 0 : 1) > MostDigits)
            return false;
        // There is no negative zero.
        return (significant > 0 || digits.Length == text.Length)
            && decimal.TryParse(
                text.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private static string WordOf(Comparator comparator) => comparator switch
    {
        Comparator.About => "about ",
        Comparator.MoreThan => "more than ",
        Comparator.AtLeast => "at least ",
        Comparator.LessThan => "less than ",
        Comparator.UpTo => "up to ",
        Comparator.Nearly => "nearly ",
        _ => "",
    };

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
