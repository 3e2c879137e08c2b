using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>References to records of several kinds, which rows hold as codes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lazily
{
    /// <summary>The records with some codes.</summary>
    public static RecordList<ScoRecord> List(int[] codes, Func<int, ScoRecord> find) => new([.. codes.Select(find)]);

    /// <summary>The records of a field, which holds their codes until it is first asked for.</summary>
    public static RecordList<ScoRecord> Resolve(ref Array field, Func<int, ScoRecord> find)
    {
        var found = field as ScoRecord[] ?? [.. ((int[])field).Select(find)];
        field = found;
        return new RecordList<ScoRecord>(found);
    }
}
