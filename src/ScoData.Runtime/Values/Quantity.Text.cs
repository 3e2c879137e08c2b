using System.Globalization;

namespace ScoData;

public readonly partial struct Quantity
{
    private static readonly string[] MagnitudeWords =
    [
        "tens", "dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions",
    ];

    private static readonly long[] MagnitudeLows = [10, 12, 100, 1_000, 10_000, 100_000, 1_000_000];

    private static readonly long[] MagnitudeHighs = [99, 99, 999, 9_999, 99_999, 999_999, 999_999_999];

    /// <summary>Reads a quantity in its data form, and tells whether that worked.</summary>
    /// <param name="text">The words.</param>
    /// <param name="quantity">The quantity read, or exactly 0.</param>
    /// <returns>Whether <paramref name="text"/> is a quantity; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        if (text.Length == 0)
            return false;
        if (ValueText.IsDigit(text[0]))
            return TryParseNumbers(text, out quantity);
        for (var comparator = Comparator.About; comparator <= Comparator.Nearly; comparator++)
        {
            var word = WordOf(comparator);
            if (text.Length > word.Length && text[word.Length] == ' ' && text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
                return TryParseAfterWord(comparator, text.Slice(word.Length + 1), out quantity);
        }

        return TryParseMagnitude(text, out quantity);
    }

    /// <summary>
    /// The data form, which <see cref="Parse(string)"/> reads back: <c>more than 5000</c>, <c>1100 to 2000</c>.
    /// The same in every culture.
    /// </summary>
    public string ToDataString() => Comparator switch
    {
        Comparator.Exactly => Plain(Number),
        Comparator.Between => Plain(Number) + " to " + Plain(Number2),
        Comparator.Magnitude => MagnitudeWord() ?? Plain(Number) + " to " + Plain(Number2),
        _ => WordOf(Comparator) + " " + Plain(Number),
    };

    /// <summary>The readable words and what is counted: "more than 5,000 people", "hundreds of people".</summary>
    internal string CountOf(string things) =>
        Comparator == Comparator.Magnitude && MagnitudeWord() is { } magnitude ? $"{magnitude} of {things}" : $"{this} {things}";

    /// <summary>The readable words, with a unit put where English has it: "more than USD 5,000", "hundreds of USD".</summary>
    internal string Describe(string? unit, IFormatProvider? formatProvider)
    {
        var numbers = NumberFormatInfo.GetInstance(formatProvider ?? CultureInfo.InvariantCulture);
        var before = unit is null ? "" : unit + " ";
        if (Comparator == Comparator.Magnitude && MagnitudeWord() is { } magnitude)
            return unit is null ? magnitude : magnitude + " of " + unit;
        return Comparator switch
        {
            Comparator.Exactly => before + Grouped(Number, numbers),
            Comparator.Between or Comparator.Magnitude => before + Grouped(Number, numbers) + " to " + Grouped(Number2, numbers),
            _ => WordOf(Comparator) + " " + before + Grouped(Number, numbers),
        };
    }

    private static bool TryParseNumbers(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        var space = text.IndexOf(' ');
        if (space < 0)
        {
            if (!ValueText.TryReadNumber(text, out var count))
                return false;
            quantity = new Quantity(Comparator.Exactly, count, 0);
            return true;
        }

        var rest = text.Slice(space);
        if (!rest.StartsWith(" to ".AsSpan(), StringComparison.Ordinal)
            || !ValueText.TryReadNumber(text.Slice(0, space), out var low)
            || !ValueText.TryReadNumber(rest.Slice(4), out var high)
            || low >= high)
            return false;
        quantity = new Quantity(Comparator.Between, low, high);
        return true;
    }

    private static bool TryParseAfterWord(Comparator comparator, ReadOnlySpan<char> digits, out Quantity quantity)
    {
        quantity = default;
        if (!ValueText.TryReadNumber(digits, out var number))
            return false;
        // Nothing counts less than zero things.
        if (number == 0 && (comparator is Comparator.LessThan or Comparator.Nearly))
            return false;
        quantity = new Quantity(comparator, number, 0);
        return true;
    }

    private static bool TryParseMagnitude(ReadOnlySpan<char> text, out Quantity quantity)
    {
        for (var i = 0; i < MagnitudeWords.Length; i++)
        {
            if (!text.SequenceEqual(MagnitudeWords[i].AsSpan()))
                continue;
            quantity = new Quantity(Comparator.Magnitude, MagnitudeLows[i], MagnitudeHighs[i]);
            return true;
        }

        quantity = default;
        return false;
    }

    private string? MagnitudeWord()
    {
        var index = Array.IndexOf(MagnitudeLows, Number);
        return index < 0 ? null : MagnitudeWords[index];
    }

    private static string WordOf(Comparator comparator) => comparator switch
    {
        Comparator.About => "about",
        Comparator.MoreThan => "more than",
        Comparator.AtLeast => "at least",
        Comparator.LessThan => "less than",
        Comparator.UpTo => "up to",
        Comparator.Nearly => "nearly",
        _ => "",
    };

    private static string Plain(long number) => number.ToString("D", CultureInfo.InvariantCulture);

    private static string Grouped(long number, NumberFormatInfo numbers) => number.ToString("N0", numbers);
}
