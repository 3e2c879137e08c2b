using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>References that are followed when they are first asked for. References to several kinds are codes until then.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lazily
{
    /// <summary>The records with some codes.</summary>
    public static RecordList<ScoRecord> List(int[] codes, Func<int, ScoRecord> find) => new([.. codes.Select(find)]);

    /// <summary>The records of a field, which holds their codes until it is first asked for.</summary>
    public static RecordList<ScoRecord> Resolve(ref Array field, Func<int, ScoRecord> find) =>
        ResolveAll<ScoRecord>(ref field, codes => [.. codes.Select(find)]);

    /// <summary>The records of a field, which holds their places until it is first asked for.</summary>
    internal static RecordList<T> ResolveAll<T>(ref Array field, Func<int[], T[]> find)
        where T : ScoRecord
    {
        // Read once, since another thread may put the records there meanwhile: they are the same records.
        var held = field;
        var found = held as T[] ?? find((int[])held);
        field = found;
        return new RecordList<T>(found);
    }
}
