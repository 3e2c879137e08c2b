namespace ScoData.Tool.Search;

/// <summary>A text in which words were found.</summary>
/// <param name="Searched">The text and where it stands.</param>
/// <param name="Occurrences">Where the words stand in it, in order and apart from each other.</param>
internal sealed record SearchMatch(SearchedText Searched, IReadOnlyList<FoldedText.Occurrence> Occurrences);

/// <summary>A record in which all words were found.</summary>
/// <param name="Record">The record.</param>
/// <param name="Matches">The texts in which they stand: one that has all of them, or several that have them together.</param>
internal sealed record SearchHit(ScoRecord Record, IReadOnlyList<SearchMatch> Matches)
{
    /// <summary>The part of the record that had to be gone to for all words.</summary>
    public RecordPart Part => Matches.Max(match => match.Searched.Part);

    /// <summary>The place in the order of hits that the part gives it: names are equal in every language.</summary>
    public RecordPart Rank => Part == RecordPart.Name ? RecordPart.Label : Part;

    /// <summary>Whether a text begins with the words.</summary>
    public bool IsAtStart => Matches.Any(match => match.Occurrences is [{ Start: 0 }, ..]);

    /// <summary>Whether a text consists of nothing but the words.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether each word is a word of the text too, not a part of one.</summary>
    public bool IsWhole => Matches.All(match => match.Occurrences.Any(occurrence => occurrence.IsWhole));
}
