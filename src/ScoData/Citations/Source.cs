namespace ScoData;

public sealed partial class Source : ISource
{
    /// <inheritdoc/>
    public string Cite() => Title;

    /// <inheritdoc/>
    public string ToBibTeX() => Title;

    /// <inheritdoc/>
    public string ToCslJson() => Title;
}
