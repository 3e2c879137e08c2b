using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using ScoData.Tables;

namespace ScoData;

/// <summary>
/// An immutable list of records; those of the dataset are in order of time if their kind has dates. It is a view on an
/// array that the library keeps: getting a list again, counting it and enumerating it with <c>foreach</c> do not allocate.
/// </summary>
/// <typeparam name="T">The class of the records.</typeparam>
[CollectionBuilder(typeof(RecordListBuilder), nameof(RecordListBuilder.Create))]
public readonly partial struct RecordList<T> : IReadOnlyList<T>, IEquatable<RecordList<T>>
    where T : ScoRecord
{
    private readonly T[]? _records;

    /// <summary>A list of some records, in the same order.</summary>
    /// <param name="records">The records.</param>
    /// <exception cref="ArgumentNullException">The records, or one of them, are null.</exception>
    public RecordList(IEnumerable<T> records)
    {
        _records = (records ?? throw new ArgumentNullException(nameof(records))).ToArray();
        if (Array.IndexOf(_records, null) >= 0)
            throw new ArgumentNullException(nameof(records), "A list of records must not contain null.");
    }

    /// <summary>A view on an array that belongs to nobody else.</summary>
    internal RecordList(T[] records) => _records = records;

    /// <summary>How many records the list holds.</summary>
    public int Count => _records is null ? 0 : _records.Length;

    /// <summary>Whether the list holds no record.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The record at a place, from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The index must be less than the count, which is {Count}.");
            return _records![index];
        }
    }

    /// <summary>Whether the list holds a record.</summary>
    /// <param name="record">The record.</param>
    public bool Contains(T record)
    {
        foreach (var known in this)
        {
            if (ReferenceEquals(known, record))
                return true;
        }

        return false;
    }

    /// <summary>A slice of the list, for ranges and list patterns: <c>list[1..]</c>.</summary>
    /// <param name="start">The index of the first record.</param>
    /// <param name="length">The number of records.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slice is not within the list.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RecordList<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)Count)
            throw new ArgumentOutOfRangeException(nameof(start), start, $"The start must be from 0 to the count, which is {Count}.");
        if ((uint)length > (uint)(Count - start))
            throw new ArgumentOutOfRangeException(nameof(length), length, $"The length must not be greater than {Count - start}, the number of items from the start.");
        return length == Count ? this : length == 0 ? default : new RecordList<T>(_records.AsSpan(start, length).ToArray());
    }

    /// <summary>Enumerates the list.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Enumerator GetEnumerator() => new(_records);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_records ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_records ?? []).GetEnumerator();

    /// <summary>Whether another list holds the same records in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(RecordList<T> other)
    {
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!ReferenceEquals(this[i], other[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        for (var i = 0; i < Count; i++)
            hash = unchecked((hash * 31) + _records![i].Ordinal);
        return hash;
    }

    /// <summary>Whether two lists hold the same records in the same order.</summary>
    public static bool operator ==(RecordList<T> left, RecordList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(RecordList<T> left, RecordList<T> right) => !left.Equals(right);

    /// <summary>The labels of the records, separated by commas, or by semicolons if a label contains a comma.</summary>
    public override string ToString() => ListText.Join((_records ?? []).Select(record => record.Label));

    /// <summary>Enumerates a list of records.</summary>
    public struct Enumerator
    {
        private readonly T[]? _records;
        private int _index;

        internal Enumerator(T[]? records)
        {
            _records = records;
            _index = -1;
        }

        /// <summary>The current record.</summary>
        public readonly T Current => _records![_index];

        /// <summary>Advances to the next record; returns whether there is one.</summary>
        public bool MoveNext()
        {
            var next = _index + 1;
            if (_records is null || next >= _records.Length)
                return false;
            _index = next;
            return true;
        }
    }
}
