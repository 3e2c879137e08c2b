namespace ScoData.Tool.Search;

/// <summary>A word to search for, or a phrase: words that follow each other.</summary>
/// <param name="Folded">The word, folded, or the words with spaces between.</param>
/// <param name="IsPhrase">Whether it was typed in quotation marks, so that its words must be words of the text too.</param>
internal readonly record struct SearchTerm(string Folded, bool IsPhrase = false)
{
    /// <summary>Where it occurs in a text.</summary>
    /// <param name="text">The text.</param>
    public IEnumerable<FoldedText.Occurrence> In(FoldedText text) => IsPhrase ? text.FindPhrase(Folded.Split(' ')) : text.Find(Folded);

    /// <summary>Whether it occurs in a text.</summary>
    /// <param name="text">The text.</param>
    public bool IsIn(FoldedText text) => In(text).Any();
}
