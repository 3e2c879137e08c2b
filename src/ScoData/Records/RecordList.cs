using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using ScoData.Tables;

namespace ScoData;

/// <summary>
/// An immutable list of records, in order of time where their kind has dates. It is a view on arrays that the
/// library holds anyway: to get one, to count it and to walk it with <c>foreach</c> allocates nothing.
/// </summary>
/// <typeparam name="T">The class of the records.</typeparam>
public readonly struct RecordList<T> : IReadOnlyList<T>, IEquatable<RecordList<T>>
    where T : ScoRecord
{
    // Four fields: as many as the compiler keeps in registers while a list is walked.
    private readonly T?[]? _records;
    private readonly int[]? _ordinals;
    private readonly int _start;

    /// <summary>For generated code only.</summary>
    /// <param name="records">The records.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RecordList(T[] records)
        : this(records, null, 0, records?.Length ?? 0)
    {
    }

    /// <param name="records">Records; where one is not read yet, those of a table.</param>
    /// <param name="ordinals">The places of the listed ones, or null for all places from <paramref name="start"/> on.</param>
    /// <param name="start">Where the list starts.</param>
    /// <param name="count">How long it is.</param>
    internal RecordList(T?[]? records, int[]? ordinals, int start, int count)
    {
        _records = records;
        _ordinals = ordinals;
        _start = start;
        Count = count;
    }

    /// <summary>How many records the list holds.</summary>
    public int Count { get; }

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
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The index must be below the count, which is {Count}.");
            return At(_start + index);
        }
    }

    /// <summary>Whether the list holds a record.</summary>
    /// <param name="record">The record.</param>
    public bool Contains(T record)
    {
        if (record is null)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(At(_start + i), record))
                return true;
        }

        return false;
    }

    /// <summary>Walks the list.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Walk().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Walk().GetEnumerator();

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
            hash = unchecked((hash * 31) + At(_start + i).Ordinal);
        return hash;
    }

    /// <summary>Whether two lists hold the same records in the same order.</summary>
    public static bool operator ==(RecordList<T> left, RecordList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(RecordList<T> left, RecordList<T> right) => !left.Equals(right);

    /// <summary>The labels of the records, with commas between, or with semicolons where a label holds a comma itself.</summary>
    public override string ToString() => ListText.Join(Walk().Select(record => record.Label));

    private T At(int place)
    {
        var ordinal = _ordinals is null ? place : _ordinals[place];
        return _records![ordinal] ?? Load(_records, ordinal);
    }

    /// <summary>Reads a record that nobody has asked for yet. Not in line, and by the array alone: the usual way stays short.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Load(T?[] records, int ordinal)
    {
        RecordTable.Load(records, ordinal);
        return records[ordinal]!;
    }

    private IEnumerable<T> Walk()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    /// <summary>Walks a list of records.</summary>
    public struct Enumerator
    {
        private readonly T?[]? _records;
        private readonly int[]? _ordinals;
        private readonly int _end;
        private int _place;

        internal Enumerator(RecordList<T> list)
        {
            _records = list._records;
            _ordinals = list._ordinals;
            _end = list._start + list.Count;
            _place = list._start - 1;
        }

        /// <summary>The record that the walk has come to.</summary>
        public readonly T Current
        {
            get
            {
                var ordinal = _ordinals is null ? _place : _ordinals[_place];
                return _records![ordinal] ?? Load(_records, ordinal);
            }
        }

        /// <summary>Goes on to the next record, and says whether there is one.</summary>
        public bool MoveNext() => ++_place < _end;
    }
}
