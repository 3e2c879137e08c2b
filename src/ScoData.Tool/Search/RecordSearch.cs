namespace ScoData.Tool.Search;

/// <summary>Searches records for words.</summary>
internal static class RecordSearch
{
    /// <summary>
    /// The records in which all words occur: names, in any language, before ids, other names, other values and
    /// notes; among these texts that are nothing but the words, one text before several, whole words before parts of words,
    /// other records before sources, the words at the start before those within, and the order of the dataset.
    /// </summary>
    /// <param name="query">The words.</param>
    /// <param name="kinds">The kinds whose records to search.</param>
    public static IReadOnlyList<SearchHit> Find(SearchQuery query, IEnumerable<KindInfo> kinds) =>
    [
        .. kinds
            .SelectMany(kind => kind.Records)
            .Select(record => Find(query, record))
            .OfType<SearchHit>()
            .OrderBy(hit => hit.Rank)
            .ThenBy(hit => !hit.IsExact)
            .ThenBy(hit => hit.Matches.Count)
            .ThenBy(hit => !hit.IsWhole)
            .ThenBy(hit => hit.Record is ISource)
            .ThenBy(hit => !hit.IsAtStart),
    ];

    /// <summary>Where all words occur in a record, or null if one of them does not.</summary>
    /// <param name="query">The words.</param>
    /// <param name="record">The record.</param>
    public static SearchHit? Find(SearchQuery query, ScoRecord record)
    {
        var texts = SearchedText.Of(record);
        if (texts.FirstOrDefault(text => query.Terms.All(term => term.IsIn(text.Text))) is { } whole)
        {
            var match = Match(whole, query.Terms);
            return new SearchHit(record, [match]) { IsExact = whole.Text.Words().All(word => match.Occurrences.Any(found => found.Start <= word.Start && word.End <= found.End)) };
        }

        var matches = new List<SearchMatch>();
        var missing = query.Terms.ToList();
        while (missing.Count > 0)
        {
            // The first text, and so the part that tells most, that has any of the missing words.
            var text = texts.FirstOrDefault(text => missing.Any(term => term.IsIn(text.Text)));
            if (text is null)
                return null;
            matches.Add(Match(text, query.Terms));
            missing.RemoveAll(term => term.IsIn(text.Text));
        }

        return new SearchHit(record, matches);
    }

    private static SearchMatch Match(SearchedText text, IEnumerable<SearchTerm> terms)
    {
        var apart = new List<FoldedText.Occurrence>();
        foreach (var next in terms.SelectMany(term => term.In(text.Text)).OrderBy(occurrence => occurrence.Start).ThenBy(occurrence => occurrence.End))
        {
            if (apart is [.., var last] && next.Start < last.End)
                apart[^1] = last with { End = Math.Max(last.End, next.End), IsWhole = last.IsWhole || next.IsWhole };
            else
                apart.Add(next);
        }

        return new SearchMatch(text, apart);
    }
}
