using System.Text.RegularExpressions;

namespace ScoData.FrontEnd.Fields;

/// <summary>
/// What to write instead of a text that is no count. The suggestion may be copied into the data, so it must not change
/// the number: 400.5 is not 4005.
/// </summary>
internal static class CountAdvice
{
    public const string Forms = "write digits, alone or after 'about', 'more than', 'at least', 'less than', 'up to' or 'nearly', or '1100 to 2000', or 'hundreds'";

    private static readonly Regex Grouped = new(@"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Range = new(@"^(?:between |from )?([0-9]+)(?: and | to | ?[-–—] ?)([0-9]+)$", RegexOptions.CultureInvariant);
    private static readonly Regex WithWords = new(@"^(?<number>.*[0-9]) ?\p{L}[\p{L}\p{M}\p{No} ./]*$", RegexOptions.CultureInvariant);

    /// <summary>What to write, as a part of a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">What the count counts.</param>
    public static string For(string text, string? unit)
    {
        if (unit is not null && text.EndsWith(" " + unit, StringComparison.Ordinal) && Quantity.TryParse(text.Substring(0, text.Length - unit.Length - 1), out var bare))
            return $"write {bare.ToDataString()}, without the unit ({unit})";
        if (text.All(c => DigitGroups.IsDigit(c) || DigitGroups.IsSeparator(c)) && text.Any(DigitGroups.IsDigit))
            return OfDigits(text);
        if (text[0] is '-' or '\u2212' && text.Skip(1).All(DigitGroups.IsDigit))
            return "a count cannot be negative; a field of type integer or measurement can";
        if (InOurWords(text) is { } suggestion)
            return suggestion;
        return WithWords.Match(text) is { Success: true } match && Quantity.TryParse(match.Groups["number"].Value, out _)
            ? unit is null ? "write the number alone" : $"write the number of {unit} alone"
            : Forms;
    }

    private static string OfDigits(string text)
    {
        var digits = new string(text.Where(DigitGroups.IsDigit).ToArray());
        var whole = digits.TrimStart('0') is { Length: > 0 } rest ? rest : "0";
        if (!Quantity.TryParse(whole, out _))
            return "a count has at most 18 digits";
        if (digits.Length == text.Length)
            return $"write {whole}, without leading zeros";
        if (DigitGroups.Joined(text) is not { } joined)
            return $"a count is a whole number; {Forms}; a field of type measurement takes decimals";
        // A single full stop may be a decimal point.
        return text.Count(c => c == '.') == 1 ? $"a count is a whole number; write {joined} if the full stop is there to separate thousands" : $"write {joined}, without separators";
    }

    private static string? InOurWords(string text)
    {
        var words = Grouped.Replace(text.ToLowerInvariant().Trim(), match => match.Value.Replace(",", ""));
        if (Range.Match(words) is { Success: true } range)
        {
            var ascending = $"{range.Groups[1].Value} to {range.Groups[2].Value}";
            return Quantity.TryParse(ascending, out _) ? $"write {ascending}"
                : Quantity.TryParse($"{range.Groups[2].Value} to {range.Groups[1].Value}", out _) ? "the first number of a range must be less than the second"
                : null;
        }

        return Quantity.TryParse(Qualifiers.InOurWords(words), out var count) ? $"write {count.ToDataString()}" : null;
    }
}
