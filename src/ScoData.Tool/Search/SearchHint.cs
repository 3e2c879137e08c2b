using ScoData.Tool.Lookup;

namespace ScoData.Tool.Search;

/// <summary>Says why nothing was found, and what to try instead.</summary>
internal static class SearchHint
{
    /// <summary>The message.</summary>
    /// <param name="query">The words that were searched for in vain.</param>
    /// <param name="kind">The kind to which the search was limited, or null.</param>
    public static string For(SearchQuery query, KindInfo? kind)
    {
        if (kind is not null && RecordSearch.Find(query, ScoDataset.Kinds).Count is > 0 and var elsewhere)
            return $"Nothing was found among the {kind.Plural}, but in {elsewhere} other {(elsewhere == 1 ? "record" : "records")}: omit '--kind'.";

        var texts = ScoDataset.Kinds.SelectMany(known => known.Records).SelectMany(SearchedText.Of).ToArray();
        var unknown = query.Terms.Where(term => !texts.Any(text => term.IsIn(text.Text))).ToArray();
        return unknown.Length == 0
            ? "Nothing was found: each of the words occurs, but no record has all of them. Omit one."
            : string.Join(' ', unknown.Select(term => $"Nothing was found for '{term.Folded}'. {Near(term, texts)}".TrimEnd()));
    }

    private static string Near(SearchTerm term, SearchedText[] texts) => term.IsPhrase
        ? "Without quotation marks its words may stand apart from each other."
        : Near(term.Folded, texts);

    // Names first: what is searched for is one more often than any other word.
    private static string Near(string word, SearchedText[] texts) =>
        Near(word, texts.Where(text => text.Part <= RecordPart.Alias), Near(word, texts, "'sco list' shows what there is."));

    private static string Near(string word, IEnumerable<SearchedText> texts, string fallback) => Suggestion.For(
        word,
        texts.SelectMany(text => text.Text.Words()).Where(known => known.Original.Length > 1).DistinctBy(known => known.Folded).Select(known => (known.Folded, known.Original)),
        fallback);
}
