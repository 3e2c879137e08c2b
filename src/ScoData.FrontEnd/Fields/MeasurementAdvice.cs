using System.Text.RegularExpressions;

namespace ScoData.FrontEnd.Fields;

/// <summary>
/// What to write instead of a text that is no measurement. The suggestion may be copied into the data, so it must not
/// change the number: 1,234 may be 1234 or 1.234.
/// </summary>
internal static class MeasurementAdvice
{
    public const string Forms = "write a decimal number such as -38.83, alone or after 'about', 'more than', 'at least', 'less than', 'up to' or 'nearly', or '1.5 to 2.5', or '1.00794 +- 0.00007'";

    private const string Number = @"[-+\u2212]?[0-9.,'\u2019\u00A0\u202F]+(?:e[-+\u2212]?[0-9]{1,2})?";

    private static readonly Regex Range = new($"^(?:between |from )?({Number})(?: and | to | ?[-–—] ?)({Number})$", RegexOptions.CultureInvariant);
    private static readonly Regex Uncertain = new($@"^({Number}) ?(?:±|\+/?[-\u2212]) ?({Number})$", RegexOptions.CultureInvariant);

    /// <summary>The short form of tables, in which the uncertainty is that of the last digits: 1.00794(7).</summary>
    private static readonly Regex Concise = new($@"^({Number})\(([0-9]+)\)$", RegexOptions.CultureInvariant);

    private static readonly Regex Qualified = new($"^((?:about|more than|at least|less than|up to|nearly) )?({Number})$", RegexOptions.CultureInvariant);
    private static readonly Regex WithUnit = new(@"^(?<number>.*[0-9)]) ?[^0-9 ][^0-9]*$", RegexOptions.CultureInvariant);

    /// <summary>What to write, as a part of a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit of the field.</param>
    public static string For(string text, string? unit)
    {
        if (unit is not null && text.EndsWith(unit, StringComparison.Ordinal) && Written(text.Substring(0, text.Length - unit.Length)) is { } bare)
            return $"write {bare}, without the unit ({unit})";
        if (Written(text) is { } suggestion)
            return $"write {suggestion}";
        var words = InOurWords(text);
        if (Range.Match(words) is { Success: true } range && Written($"{range.Groups[2].Value} to {range.Groups[1].Value}") is not null)
            return "the first number of a range must be less than the second";
        if (Qualified.Match(words) is { Success: true } match && OfNumber(match.Groups[1].Value, match.Groups[2].Value) is { } advice)
            return advice;
        return WithUnit.Match(text) is { Success: true } withUnit && Written(withUnit.Groups["number"].Value) is not null
            ? unit is null ? "write the number alone" : $"write the number alone, in the unit of the field ({unit})"
            : Forms;
    }

    /// <summary>What is wrong with a number whose value is not clear, or which has too many digits.</summary>
    private static string? OfNumber(string word, string number)
    {
        if (DecimalText.AsGroups(number) is { } joined && DecimalText.AsDecimalComma(number) is { } point)
            return $"write {word}{joined} if the comma is there to separate thousands, or {word}{point} if it is there to separate decimals";
        return DecimalText.Plain(number) is { } plain && !Measurement.TryParse(plain, out _) ? "a number has at most 15 significant digits and 27 decimals" : null;
    }

    private static string InOurWords(string text) => Qualifiers.InOurWords(text.Trim().ToLowerInvariant());

    /// <summary>The data form of a text in other words, signs or separators; null if it is not clear which.</summary>
    private static string? Written(string text)
    {
        var words = InOurWords(text);
        var form =
            Concise.Match(words) is { Success: true } concise && DecimalText.Plain(concise.Groups[1].Value) is { } stated ? $"{stated} +- {InLastDigits(stated, concise.Groups[2].Value)}"
            : Uncertain.Match(words) is { Success: true } uncertain ? Both(uncertain, " +- ")
            : Range.Match(words) is { Success: true } range ? Both(range, " to ")
            : Qualified.Match(words) is { Success: true } qualified && DecimalText.Plain(qualified.Groups[2].Value) is { } number ? qualified.Groups[1].Value + number
            : null;
        return form is not null && Measurement.TryParse(form, out var measurement) ? measurement.ToDataString() : null;
    }

    private static string? Both(Match match, string between) =>
        DecimalText.Plain(match.Groups[1].Value) is { } first && DecimalText.Plain(match.Groups[2].Value) is { } second ? first + between + second : null;

    /// <summary>Digits in the places of the last ones of a number: 7 is 0.00007 in 1.00794.</summary>
    private static string InLastDigits(string number, string digits)
    {
        var decimals = number.IndexOf('.') is >= 0 and var point ? number.Length - point - 1 : 0;
        var padded = digits.TrimStart('0').PadLeft(decimals + 1, '0');
        return decimals == 0 ? padded : padded.Insert(padded.Length - decimals, ".");
    }
}
