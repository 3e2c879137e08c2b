namespace ScoData.Tool.Search;

/// <summary>Searches records for words.</summary>
internal static class RecordSearch
{
    /// <summary>
    /// The records in which all words occur: names before ids, other names, other values and notes; among these whole
    /// words before parts of words, one text before several, and the order of the dataset.
    /// </summary>
    /// <param name="query">The words.</param>
    /// <param name="kinds">The kinds whose records to search.</param>
    public static IReadOnlyList<SearchHit> Find(SearchQuery query, IEnumerable<KindInfo> kinds) =>
    [
        .. kinds
            .SelectMany(kind => kind.Records)
            .Select(record => Find(query, record))
            .OfType<SearchHit>()
            .OrderBy(hit => hit.Part)
            .ThenBy(hit => !hit.IsExact)
            .ThenBy(hit => hit.Matches.Count)
            .ThenBy(hit => !hit.IsWhole),
    ];

    /// <summary>Where all words occur in a record, or null if one of them does not.</summary>
    /// <param name="query">The words.</param>
    /// <param name="record">The record.</param>
    public static SearchHit? Find(SearchQuery query, ScoRecord record)
    {
        var texts = SearchedText.Of(record);
        if (texts.FirstOrDefault(text => query.Words.All(word => text.Text.Find(word).Any())) is { } whole)
        {
            var left = query.Words.Aggregate($" {string.Join(' ', whole.Text.Words().Select(word => word.Folded))} ", (rest, word) => rest.Replace($" {word} ", " ", StringComparison.Ordinal));
            return new SearchHit(record, [Match(whole, query.Words)]) { IsExact = string.IsNullOrWhiteSpace(left) };
        }

        var matches = new List<SearchMatch>();
        var missing = query.Words.ToList();
        while (missing.Count > 0)
        {
            // The first text, and so the part that tells most, that has any of the missing words.
            var text = texts.FirstOrDefault(text => missing.Any(word => text.Text.Find(word).Any()));
            if (text is null)
                return null;
            matches.Add(Match(text, query.Words));
            missing.RemoveAll(word => text.Text.Find(word).Any());
        }

        return new SearchHit(record, matches);
    }

    private static SearchMatch Match(SearchedText text, IEnumerable<string> words)
    {
        var apart = new List<FoldedText.Occurrence>();
        foreach (var next in words.SelectMany(text.Text.Find).OrderBy(occurrence => occurrence.Start).ThenBy(occurrence => occurrence.End))
        {
            if (apart is [.., var last] && next.Start < last.End)
                apart[^1] = last with { End = Math.Max(last.End, next.End), IsWhole = last.IsWhole || next.IsWhole };
            else
                apart.Add(next);
        }

        return new SearchMatch(text, apart);
    }
}
