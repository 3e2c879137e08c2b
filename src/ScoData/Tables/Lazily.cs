using System.Collections.Immutable;
using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>What generated records work out when it is first asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lazily
{
    /// <summary>Finds records of several kinds by the codes that a row holds.</summary>
    public static IReadOnlyList<ScoRecord> Records(ref IReadOnlyList<ScoRecord>? cache, int[] codes, Func<int, ScoRecord> find)
    {
        if (cache is { } known)
            return known;
        IReadOnlyList<ScoRecord> found = codes.Select(find).ToImmutableArray();
        return Interlocked.CompareExchange(ref cache, found, null) ?? found;
    }
}
