using System.Globalization;

namespace ScoData;

public readonly partial struct Measurement
{
    private const string To = " to ";
    private const string PlusMinusData = " +- ";
    private const string PlusMinusWords = " ± ";

    /// <summary>Reads a measurement in its data form, and tells whether that worked.</summary>
    /// <param name="text">The words.</param>
    /// <param name="measurement">The measurement read, or exactly 0.</param>
    /// <returns>Whether <paramref name="text"/> is a measurement; never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Measurement measurement)
    {
        for (var comparator = Comparator.About; comparator <= Comparator.Nearly; comparator++)
        {
            var word = WordOf(comparator).AsSpan();
            if (text.StartsWith(word, StringComparison.Ordinal))
                return TryMake(comparator, text.Slice(word.Length), out measurement);
        }

        var space = text.IndexOf(' ');
        if (space < 0)
            return TryMake(Comparator.Exactly, text, out measurement);
        var first = text.Slice(0, space);
        var rest = text.Slice(space);
        if (rest.StartsWith(To.AsSpan(), StringComparison.Ordinal))
            return TryMake(Comparator.Between, first, rest.Slice(To.Length), out measurement);
        if (rest.StartsWith(PlusMinusData.AsSpan(), StringComparison.Ordinal))
            return TryMake(Comparator.About, first, rest.Slice(PlusMinusData.Length), out measurement);
        if (rest.StartsWith(PlusMinusWords.AsSpan(), StringComparison.Ordinal))
            return TryMake(Comparator.About, first, rest.Slice(PlusMinusWords.Length), out measurement);
        measurement = default;
        return false;
    }

    /// <summary>
    /// The data form, which <see cref="Parse(string)"/> reads back: <c>more than 1.5</c>, <c>1.00794 +- 0.00007</c>.
    /// The same in every culture.
    /// </summary>
    public string ToDataString() => Write(NumberFormatInfo.InvariantInfo, PlusMinusData);

    /// <summary>The readable words and the unit: "more than 1.5 km", "(1.00794 ± 0.00007) u".</summary>
    internal string In(string unit) => HasUncertainty ? $"({this}) {unit}" : $"{this} {unit}";

    private string Describe(IFormatProvider? formatProvider) =>
        Write(NumberFormatInfo.GetInstance(formatProvider ?? CultureInfo.InvariantCulture), PlusMinusWords);

    // Digits are not grouped: a comma or full stop between them would be a decimal separator elsewhere.
    private string Write(NumberFormatInfo numbers, string plusMinus)
    {
        var number = Number.ToString(numbers);
        return Comparator == Comparator.Between ? number + To + Number2.ToString(numbers)
            : HasUncertainty ? number + plusMinus + Number2.ToString(numbers)
            : WordOf(Comparator) + number;
    }

    private static bool TryMake(Comparator comparator, ReadOnlySpan<char> text, out Measurement measurement)
    {
        var isRead = MeasuredNumber.TryRead(text, out var number);
        measurement = isRead ? new Measurement(comparator, number, default) : default;
        return isRead;
    }

    /// <param name="comparator">What the second number is: that of a range, or an uncertainty.</param>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    /// <param name="measurement">The measurement.</param>
    private static bool TryMake(Comparator comparator, ReadOnlySpan<char> first, ReadOnlySpan<char> second, out Measurement measurement)
    {
        measurement = default;
        if (!MeasuredNumber.TryRead(first, out var number) || !MeasuredNumber.TryRead(second, out var number2)
            || number2.Value <= (comparator == Comparator.Between ? number.Value : 0))
            return false;
        measurement = new Measurement(comparator, number, number2);
        return true;
    }

    /// <summary>The word before a number and a space; empty if no word stands there.</summary>
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
}
