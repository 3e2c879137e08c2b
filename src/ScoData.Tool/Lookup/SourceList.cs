namespace ScoData.Tool.Lookup;

/// <summary>The sources of a record, each once, numbered from 1 in the order in which its facts name them.</summary>
internal sealed class SourceList
{
    private readonly List<ISource> _sources;

    private SourceList(List<ISource> sources) => _sources = sources;

    /// <summary>The sources, the first one having the number 1.</summary>
    public IReadOnlyList<ISource> Sources => _sources;

    /// <summary>The sources behind the facts of a record.</summary>
    /// <param name="record">The record.</param>
    public static SourceList Of(ScoRecord record) =>
        new([.. record.Claims.SelectMany(claim => claim.Sources).Select(citation => citation.Source).Distinct()]);

    /// <summary>The number of a source, from 1.</summary>
    /// <param name="source">One of the sources.</param>
    public int NumberOf(ISource source) => _sources.IndexOf(source) + 1;
}
