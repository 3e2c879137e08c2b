namespace ScoData;

/// <summary>A publication that facts are taken from, and that can be cited.</summary>
public partial interface ISource
{
    /// <summary>The id of the source, which is also its key in BibTeX and CSL-JSON.</summary>
    string Id { get; }

    /// <summary>The title.</summary>
    string Title { get; }

    /// <summary>
    /// The citation in words: authors or editors, title, container, publisher, agency, date and address. It ends with
    /// a full stop, and is the same in every culture.
    /// </summary>
    string Cite();

    /// <summary>
    /// The source as an entry of a BibTeX file for biblatex, in UTF-8. Lines end with a line feed, the last line
    /// without one. See <see cref="Bibliography"/> for a file of many sources.
    /// </summary>
    string ToBibTeX();

    /// <summary>
    /// The source as an item of a CSL-JSON file, which reference managers and citeproc read. Lines end with a line
    /// feed, the last line without one. See <see cref="Bibliography"/> for a file of many sources.
    /// </summary>
    string ToCslJson();
}
