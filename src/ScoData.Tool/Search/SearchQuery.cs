using System.Text.RegularExpressions;

namespace ScoData.Tool.Search;

/// <summary>What somebody searches for: words and phrases, all of which must occur.</summary>
internal sealed partial class SearchQuery
{
    private SearchQuery(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>The words and phrases, each once.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">The arguments; each can hold several words, and phrases in quotation marks.</param>
    /// <exception cref="ToolException">There is no letter or digit in it.</exception>
    public static SearchQuery Parse(IEnumerable<string> typed)
    {
        var text = string.Join(' ', typed);
        var phrases = Quoted().Matches(text).Select(match => new SearchTerm(Phrase(match.Value), IsPhrase: true));
        var terms = Words(Quoted().Replace(text, " "))
            .Select(word => new SearchTerm(word))
            .Concat(phrases)
            .Where(term => term.Folded.Length > 0)
            .Distinct()
            .ToArray();
        return terms.Length > 0 ? new SearchQuery(terms) : throw new ToolException($"'{text}' has no letter or digit to search for.");
    }

    private static string Phrase(string text) => string.Join(' ', new FoldedText(text).Words().Select(word => word.Folded));

    // The digits of a large number are one word: '5,000'.
    private static IEnumerable<string> Words(string text)
    {
        var whole = FoldedText.WithoutDigitGroups(text);
        return whole.Split([.. whole.Where(Separates)]).Select(word => new FoldedText(word).Folded.Trim());
    }

    // 'Xi'an' and 'U.S.' are one word each, 'peace-mission' is two.
    private static bool Separates(char character) =>
        char.IsWhiteSpace(character) || (char.IsPunctuation(character) && character is not ('\'' or '’' or '.'));

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»")]
    private static partial Regex Quoted();
}
