namespace ScoData.FrontEnd.Diagnostics;

/// <summary>Words in a message.</summary>
internal static class WordList
{
    private const int Most = 60;

    /// <summary>The words, separated by commas unless a text is given. Of many only the first are listed, since there may be as many messages.</summary>
    public static string Of(IReadOnlyCollection<string> words, string separator = ", ") =>
        string.Join(separator, words.Take(Most)) + (words.Count > Most ? $" and {words.Count - Most} others" : "");
}
