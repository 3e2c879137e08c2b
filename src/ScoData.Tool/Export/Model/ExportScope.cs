using ScoData.Tool.Lookup;

namespace ScoData.Tool.Export.Model;

/// <summary>What is exported: the records of some kinds, or of all.</summary>
internal sealed class ExportScope
{
    private ExportScope(IReadOnlyList<KindInfo> kinds) => Kinds = kinds;

    /// <summary>The kinds, in the order of the schema.</summary>
    public IReadOnlyList<KindInfo> Kinds { get; }

    /// <summary>Whether these are all kinds that there are.</summary>
    public bool IsWhole => Kinds.Count == ScoDataset.Kinds.Count;

    /// <summary>The records of the kinds.</summary>
    public IEnumerable<ScoRecord> Records => Kinds.SelectMany(kind => kind.Records);

    /// <summary>How many claims there are on them.</summary>
    public int Claims => Kinds.Sum(ClaimsOn);

    /// <summary>The sources among the records and those behind them, each once, in the order of the dataset.</summary>
    public IReadOnlyList<ISource> Sources
    {
        get
        {
            var cited = Records.SelectMany(record => record.Claims).SelectMany(claim => claim.Sources).Select(citation => citation.Source).ToHashSet();
            return [.. ScoDataset.Kinds.SelectMany(kind => kind.Records).OfType<ISource>().Where(source => cited.Contains(source) || Kinds.Contains(((ScoRecord)source).Kind))];
        }
    }

    /// <summary>The kinds with some names.</summary>
    /// <param name="names">The names, in the singular or plural; none for all kinds.</param>
    /// <exception cref="ToolException">There is no kind of a name; the message names near ones.</exception>
    public static ExportScope Of(IReadOnlyList<string> names)
    {
        var chosen = names.Select(KindLookup.Find).ToHashSet();
        return new ExportScope(chosen.Count == 0 ? ScoDataset.Kinds : [.. ScoDataset.Kinds.Where(chosen.Contains)]);
    }

    /// <summary>How many claims there are on the records of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static int ClaimsOn(KindInfo kind) => kind.Records.Sum(record => record.Claims.Count);

    /// <summary>Whether the records of a kind are exported.</summary>
    /// <param name="kind">The kind.</param>
    public bool Holds(KindInfo kind) => Kinds.Contains(kind);
}
