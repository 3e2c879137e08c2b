using System.ComponentModel;

namespace ScoData;

/// <summary>
/// A record of a kind of sources. It is cited by those of its fields that have the names that citations know:
/// <c>title</c>, <c>authors</c>, <c>container</c>, <c>issued</c>, <c>url</c> and so on.
/// </summary>
public abstract partial class SourceRecord : ScoRecord, ISource
{
    /// <summary>For generated records only.</summary>
    /// <param name="ordinal">The place of the record in its table.</param>
    /// <param name="id">The id of the record.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SourceRecord(int ordinal, string id)
        : base(ordinal, id)
    {
    }

    /// <inheritdoc/>
    string ISource.Title => Label;

    /// <inheritdoc/>
    public string Cite() => CitationWriter.Write(CitedWork.From(this));

    /// <inheritdoc/>
    public string ToBibTeX() => BibTeXWriter.Write(CitedWork.From(this));

    /// <inheritdoc/>
    public string ToCslJson() => CslJsonWriter.Write(CitedWork.From(this));
}
