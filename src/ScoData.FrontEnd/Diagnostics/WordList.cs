namespace ScoData.FrontEnd.Diagnostics;

/// <summary>Words in a message.</summary>
internal static class WordList
{
    private const int Most = 60;

    /// <summary>The words separated by commas. Of many only the first are listed, since there may be as many messages.</summary>
    public static string Of(IReadOnlyCollection<string> words) =>
        string.Join(", ", words.Take(Most)) + (words.Count > Most ? $" and {words.Count - Most} others" : "");
}
