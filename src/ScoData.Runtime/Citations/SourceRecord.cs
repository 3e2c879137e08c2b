using System.ComponentModel;

namespace ScoData;

/// <summary>
/// A record of a kind of sources. It is cited by those of its fields that have the names that citations know:
/// <c>title</c>, <c>authors</c>, <c>container</c>, <c>issued</c>, <c>url</c> and so on.
/// </summary>
public abstract partial class SourceRecord : ScoRecord, ISource, IWitness
{
    /// <summary>For generated records only.</summary>
    /// <param name="ordinal">The place of the record in its table.</param>
    /// <param name="id">The id of the record.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SourceRecord(int ordinal, string id)
        : base(ordinal, id)
    {
    }

    /// <summary>
    /// Whether it was read for the dataset; one that was not confirms nothing. A dataset that knows overrides this in the
    /// partial class of its sources.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual bool WasRead => true;

    /// <summary>
    /// The sources that it rests on, so that it is no witness beside them: those that it copies or through which alone it
    /// is known. A dataset that knows them overrides this in the partial class of its sources.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual IReadOnlyList<ISource> Bases => [];

    /// <summary>
    /// A text that sources of one origin share, such as the name of a news agency: on one field of one record they are
    /// one witness. A dataset that knows it overrides this in the partial class of its sources.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual string? WitnessGroup => null;

    bool IWitness.WasRead => WasRead;

    IReadOnlyList<ISource> IWitness.Bases => Bases;

    string? IWitness.WitnessGroup => WitnessGroup;

    /// <inheritdoc/>
    string ISource.Title => Label;

    /// <inheritdoc/>
    public string Cite() => CitationWriter.Write(CitedWork.From(this));

    /// <inheritdoc/>
    public string ToBibTeX() => BibTeXWriter.Write(CitedWork.From(this));

    /// <inheritdoc/>
    public string ToCslJson() => CslJsonWriter.Write(CitedWork.From(this));
}
