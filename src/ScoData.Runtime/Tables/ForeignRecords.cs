using System.ComponentModel;

namespace ScoData.Tables;

/// <summary>
/// The records of another dataset that a dataset refers to. They are stored by id, since their ordinals may change
/// from one version of that dataset to the next, and each is looked up on first use.
/// </summary>
/// <typeparam name="T">The class of the records.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ForeignRecords<T>
    where T : ScoRecord
{
    private readonly RecordLookup<T> _lookup;
    private readonly string[] _ids;
    private readonly T?[] _records;
    private int[]? _numbers;

    /// <summary>For generated code only.</summary>
    /// <param name="lookup">Finds a record of the other dataset by its id.</param>
    /// <param name="ids">The ids of those that are referred to.</param>
    public ForeignRecords(RecordLookup<T> lookup, params string[] ids)
    {
        _lookup = lookup ?? throw new ArgumentNullException(nameof(lookup));
        _ids = ids ?? throw new ArgumentNullException(nameof(ids));
        _records = new T?[ids.Length];
    }

    /// <summary>The record at a place among those that are referred to.</summary>
    /// <exception cref="KeyNotFoundException">The other dataset no longer has it.</exception>
    public T this[int number] => _records[number] ??= _lookup(_ids[number], out var record)
        ? record!
        : throw new KeyNotFoundException($"There is no {typeof(T).Name} '{_ids[number]}' any more; rebuild this dataset against the version of the other dataset that it runs with.");

    /// <summary>The place of a record among those that are referred to, or -1.</summary>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public int NumberOf(T record)
    {
        if (record is null)
            throw new ArgumentNullException(nameof(record));
        var numbers = _numbers ??= Numbers();
        return record.Ordinal < numbers.Length ? numbers[record.Ordinal] : -1;
    }

    internal T[] Find(int[] numbers) => [.. numbers.Select(number => this[number])];

    /// <summary>For the records of the other dataset, up to the last one that is referred to, their places among those that are.</summary>
    private int[] Numbers()
    {
        var found = new List<(int Ordinal, int Number)>();
        for (var i = 0; i < _ids.Length; i++)
        {
            if (_lookup(_ids[i], out var record))
                found.Add((record!.Ordinal, i));
        }

        var numbers = new int[found.Count == 0 ? 0 : found.Max(pair => pair.Ordinal) + 1];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = -1;
        foreach (var (ordinal, number) in found)
            numbers[ordinal] = number;
        return numbers;
    }
}

/// <summary>Finds a record by its id.</summary>
/// <typeparam name="T">The class of the records.</typeparam>
/// <param name="id">The id, or a former one.</param>
/// <param name="record">The record, or null.</param>
/// <returns>Whether there is one.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool RecordLookup<T>(string? id, out T? record)
    where T : ScoRecord;
