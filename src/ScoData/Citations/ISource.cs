namespace ScoData;

/// <summary>A publication that facts are taken from, and that can be cited.</summary>
public interface ISource
{
    /// <summary>The id of the source, which is also its key in BibTeX and CSL-JSON.</summary>
    string Id { get; }

    /// <summary>The title.</summary>
    string Title { get; }

    /// <summary>The citation in words: authors, title, container, date and address.</summary>
    string Cite();

    /// <summary>The source as an entry of a BibTeX (biblatex) file.</summary>
    string ToBibTeX();

    /// <summary>The source as an item of a CSL-JSON file.</summary>
    string ToCslJson();
}
