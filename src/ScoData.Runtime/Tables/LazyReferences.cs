using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ScoData.Tables;

/// <summary>The references of a list: codes of records until they are first asked for, then the records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct LazyReferences
{
    /// <summary>The codes, and later the records: one array at a time, so that a record takes no more memory than with either.</summary>
    private Array _codesOrRecords;

    /// <summary>References by their codes.</summary>
    /// <param name="codes">The codes, which nobody else may write to.</param>
    public LazyReferences(int[] codes) => _codesOrRecords = codes;

    /// <summary>The records, where the codes are their places in a table.</summary>
    /// <param name="table">The table.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RecordList<T> Resolve<T>(RecordTable<T> table)
        where T : ScoRecord => _codesOrRecords is T[] found ? new(found) : Find(table);

    /// <summary>The records, where the codes are their places among those of another dataset that this one refers to.</summary>
    /// <param name="records">The records of the other dataset.</param>
    /// <exception cref="KeyNotFoundException">The other dataset has one of them no longer.</exception>
    public RecordList<T> Resolve<T>(ForeignRecords<T> records)
        where T : ScoRecord => _codesOrRecords is T[] found ? new(found) : Find(records);

    /// <summary>The records, where the codes name records of several kinds.</summary>
    /// <param name="find">Finds a record by its code.</param>
    public RecordList<ScoRecord> Resolve(Func<int, ScoRecord> find) => _codesOrRecords is ScoRecord[] found ? new(found) : Find(find);

    // Each reads the array once, since another thread may put the records there meanwhile: they are the same records.

    private RecordList<T> Find<T>(RecordTable<T> table)
        where T : ScoRecord
    {
        var held = _codesOrRecords;
        return Keep(held as T[] ?? table.Find((int[])held));
    }

    private RecordList<T> Find<T>(ForeignRecords<T> records)
        where T : ScoRecord
    {
        var held = _codesOrRecords;
        return Keep(held as T[] ?? records.Find((int[])held));
    }

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
