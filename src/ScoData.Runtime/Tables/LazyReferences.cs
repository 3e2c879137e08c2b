using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ScoData.Tables;

/// <summary>The references of a list: codes of records until first use, then the records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LazyReferences
{
    /// <summary>The codes, and later the records: one field for both arrays, to save memory.</summary>
    private Array _codesOrRecords;

    /// <summary>References by their codes.</summary>
    /// <param name="codes">The codes, which must not be modified.</param>
    public LazyReferences(int[] codes) => _codesOrRecords = codes;

    /// <summary>The records, where the codes are their places in a table.</summary>
    /// <param name="table">The table.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RecordList<T> Resolve<T>(RecordTable<T> table)
        where T : ScoRecord => _codesOrRecords is T[] found ? new(found) : Find(table);

    /// <summary>The records, where the codes are their places among those of another dataset that this one refers to.</summary>
    /// <param name="records">The records of the other dataset.</param>
    /// <exception cref="KeyNotFoundException">The other dataset no longer has one of them.</exception>
    public RecordList<T> Resolve<T>(ForeignRecords<T> records)
        where T : ScoRecord => _codesOrRecords is T[] found ? new(found) : Find(records);

    /// <summary>The records, where the codes name records of several kinds.</summary>
    /// <param name="find">Finds a record by its code.</param>
    public RecordList<ScoRecord> Resolve(Func<int, ScoRecord> find) => _codesOrRecords is ScoRecord[] found ? new(found) : Find(find);

    // Each method reads the field once, since another thread may store the records there, which are the same. None is
    // inlined: a loop over lists would take the just-in-time compiler more than twice as long.

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RecordList<T> Find<T>(RecordTable<T> table)
        where T : ScoRecord
    {
        var held = _codesOrRecords;
        return Keep(held as T[] ?? table.Find((int[])held));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RecordList<T> Find<T>(ForeignRecords<T> records)
        where T : ScoRecord
    {
        var held = _codesOrRecords;
        return Keep(held as T[] ?? records.Find((int[])held));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RecordList<ScoRecord> Find(Func<int, ScoRecord> find)
    {
        var held = _codesOrRecords;
        return Keep(held as ScoRecord[] ?? [.. ((int[])held).Select(find)]);
    }

    private RecordList<T> Keep<T>(T[] records)
        where T : ScoRecord
    {
        _codesOrRecords = records;
        return new RecordList<T>(records);
    }
}
