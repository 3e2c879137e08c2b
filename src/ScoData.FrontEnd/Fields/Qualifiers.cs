namespace ScoData.FrontEnd.Fields;

/// <summary>Words and signs of other people that qualify a number, for the words of the data.</summary>
internal static class Qualifiers
{
    /// <summary>Longer ones first.</summary>
    private static readonly (string Theirs, string Ours)[] All =
    [
        ("approximately", "about"), ("approx.", "about"), ("approx", "about"), ("around", "about"), ("roughly", "about"), ("circa", "about"), ("ca.", "about"), ("c.", "about"), ("~", "about"),
        ("no more than", "up to"), ("at most", "up to"), ("<=", "up to"), ("≤", "up to"),
        ("no less than", "at least"), ("minimum", "at least"), (">=", "at least"), ("≥", "at least"),
        ("greater than", "more than"), ("over", "more than"), ("above", "more than"), (">", "more than"),
        ("fewer than", "less than"), ("under", "less than"), ("below", "less than"), ("<", "less than"),
        ("almost", "nearly"),
    ];

    /// <summary>The text with the word of the data at its start.</summary>
    /// <param name="words">The text in lower case.</param>
    public static string InOurWords(string words)
    {
        foreach (var (theirs, ours) in All)
        {
            if (words.StartsWith(theirs, StringComparison.Ordinal))
                return ours + " " + words.Substring(theirs.Length).TrimStart();
        }

        return words;
    }
}
