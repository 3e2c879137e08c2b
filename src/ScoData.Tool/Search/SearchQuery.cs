namespace ScoData.Tool.Search;

/// <summary>What somebody searches for: words, all of which must occur.</summary>
internal sealed class SearchQuery
{
    private SearchQuery(IReadOnlyList<string> words) => Words = words;

    /// <summary>The words, folded, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">The arguments; each can hold several words.</param>
    /// <exception cref="ToolException">There is no letter or digit in it.</exception>
    public static SearchQuery Parse(IEnumerable<string> typed)
    {
        var text = string.Join(' ', typed);
        var words = text
            .Split([.. text.Where(Separates)])
            .Select(word => new FoldedText(word).Folded.Trim())
            .Where(word => word.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return words.Length > 0 ? new SearchQuery(words) : throw new ToolException($"'{text}' has no letter or digit to search for.");
    }

    // 'Xi'an' and 'U.S.' are one word each, 'peace-mission' is two.
    private static bool Separates(char character) =>
        char.IsWhiteSpace(character) || (char.IsPunctuation(character) && character is not ('\'' or '’' or '.'));
}
