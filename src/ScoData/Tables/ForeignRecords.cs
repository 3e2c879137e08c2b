using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>
/// The records of another dataset that a dataset refers to. They are kept by their ids, since their places may change
/// from one version of that dataset to the next, and each is looked up when it is first asked for.
/// </summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ForeignRecords<T>
    where T : ScoRecord
{
    private readonly int _count;
    private readonly RecordTable<T> _table;
    private readonly string[] _ids;
    private readonly T?[] _records;
    private int[]? _numbers;

    /// <summary>For generated code only.</summary>
    /// <param name="count">How many records of the kind there are. To ask for it makes their table, without reading any.</param>
    /// <param name="ids">The ids of those that are referred to.</param>
    public ForeignRecords(int count, params string[] ids)
    {
        _count = count;
        _table = RecordTable<T>.Current;
        _ids = ids ?? throw new ArgumentNullException(nameof(ids));
        _records = new T?[ids.Length];
    }

    /// <summary>The record at a place among those that are referred to.</summary>
    /// <exception cref="KeyNotFoundException">The other dataset has it no longer.</exception>
    public T this[int number] => _records[number] ??= _table.Get(_ids[number].AsSpan());

    /// <summary>The records at some places.</summary>
    /// <exception cref="KeyNotFoundException">The other dataset has one of them no longer.</exception>
    public RecordList<T> List(int[] numbers) => new(Find(numbers));

    /// <summary>The records of a field, which holds their places until it is first asked for.</summary>
    /// <exception cref="KeyNotFoundException">The other dataset has one of them no longer.</exception>
    public RecordList<T> Resolve(ref Array field) => Lazily.ResolveAll(ref field, Find);

    /// <summary>The place of a record among those that are referred to, or -1.</summary>
    public int NumberOf(T record)
    {
        var numbers = _numbers ??= Numbers();
        return record is null ? throw new ArgumentNullException(nameof(record)) : numbers[record.Ordinal];
    }

    private T[] Find(int[] numbers) => [.. numbers.Select(number => this[number])];

    /// <summary>For each record of the other dataset, its place among those that are referred to.</summary>
    private int[] Numbers()
    {
        var numbers = new int[_count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = -1;
        for (var i = 0; i < _ids.Length; i++)
        {
            if (_table.TryGet(_ids[i].AsSpan(), out var record))
                numbers[record.Ordinal] = i;
        }

        return numbers;
    }
}
