namespace ScoData;

public sealed partial class Source : ISource
{
    /// <inheritdoc/>
    public string Cite() => CitationWriter.Write(CitedWork.From(this));

    /// <inheritdoc/>
    public string ToBibTeX() => BibTeXWriter.Write(CitedWork.From(this));

    /// <inheritdoc/>
    public string ToCslJson() => CslJsonWriter.Write(CitedWork.From(this));
}
