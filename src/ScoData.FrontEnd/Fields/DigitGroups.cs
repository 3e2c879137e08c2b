namespace ScoData.FrontEnd.Fields;

/// <summary>Numbers whose digits are divided into groups, as in 5,000.</summary>
internal static class DigitGroups
{
    /// <summary>The digits without what divides them into groups of three, of which the first may be shorter; null if the text is anything else.</summary>
    public static string? Joined(string text)
    {
        var separator = text.FirstOrDefault(IsSeparator);
        if (separator == '\0')
            return null;
        var groups = text.Split(separator);
        return groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && groups.All(group => group.All(IsDigit)) && groups.Skip(1).All(group => group.Length == 3)
            ? string.Concat(groups)
            : null;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsSeparator(char c) => c is ',' or '.' or ' ' or '\'' or '\u2019' or '\u00A0' or '\u202F';
}
