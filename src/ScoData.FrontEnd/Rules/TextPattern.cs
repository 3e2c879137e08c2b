using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoData.FrontEnd.Rules;

/// <summary>A regular expression that a whole text must match.</summary>
internal sealed class TextPattern(string pattern)
{
    /// <summary>The number of characters of a pattern, lest it be nested too deeply for the stack.</summary>
    public const int Longest = 1_000;

    private const string Escaped = @"\\[\\^$.|?*+()\[\]{}/]";
    private const string Set = @"\[(?:[^\\\[\]^\-\uD800-\uDFFF]|\\[\\\[\]^\-])(?:[^\\\[\]^\uD800-\uDFFF]|\\[\\\[\]^\-])*\]";
    private const string Plain = @"[^\\^$.|?*+()\[\]{}\uD800-\uDFFF]";
    private const string Repeated = @"(?:(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??)?";

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The patterns that mean the same in ECMA-262, with or without its flag 'u': plain characters, sets of them, groups,
    /// alternatives and repetitions. A full stop, a negated set and classes such as \d are not among them, because they differ
    /// in line ends, in characters beyond the basic plane, and in digits of other scripts.
    /// </summary>
    private static readonly Regex Shared = new(
        $@"\A\^?(?:(?:{Escaped}|{Set}|{Plain}|\)){Repeated}|\((?:\?:)?|\|)*\$?\z", RegexOptions.CultureInvariant, MostTime);

    private readonly Regex _regex = Whole(pattern);

    /// <summary>Whether a text has taken too long. One more would too, and thousands would take hours.</summary>
    private volatile bool _isSlow;

    /// <summary>What is wrong with a pattern, as the end of a sentence, or null if nothing is.</summary>
    public static string? FaultOf(string pattern)
    {
        if (pattern.Length > Longest)
            return string.Format(CultureInfo.InvariantCulture, "has {0:N0} characters; a pattern can have at most {1:N0}", pattern.Length, Longest);
        try
        {
            // Alone as well: 'a)(?:b' is only valid within the parentheses of the other.
            _ = new Regex(pattern, RegexOptions.CultureInvariant, MostTime);
            _ = Whole(pattern);
            return null;
        }
        catch (ArgumentException error)
        {
            return $"is not a regular expression of .NET: {error.Message}";
        }
    }

    /// <summary>The pattern for a JSON Schema, or null if it may mean something else there.</summary>
    public static string? ForEditors(string pattern)
    {
        try
        {
            return Shared.IsMatch(pattern) ? $"^(?:{pattern})$" : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Whether a text matches; null if that takes too long to find out.</summary>
    public bool? Matches(string text)
    {
        if (_isSlow)
            return null;
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _isSlow = true;
            return null;
        }
    }

    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, MostTime);
}
